import { Check, Minus } from 'lucide-react';

/** The box that shows whether something is selected; who holds it says it in words. */
export function Mark({ state }: { state: 'all' | 'some' | 'none' }) {
  return (
    <span
      aria-hidden
      data-state={state}
      className="flex size-4 items-center justify-center rounded-[4px] border border-line-strong data-[state=all]:border-flow data-[state=all]:bg-flow data-[state=all]:text-on-accent data-[state=some]:border-flow data-[state=some]:text-flow"
    >
      {state === 'all' && <Check className="size-3" strokeWidth={3} />}
      {state === 'some' && <Minus className="size-3" strokeWidth={3} />}
    </span>
  );
}
