import { ChevronRight } from 'lucide-react';
import { TONE_TEXT } from '#components/ui/tone.ts';
import type { StepState } from '#lib/contracts/change.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import { idsOfCall } from '#lib/topology/change/ids-of-call.ts';
import type { Graph } from '#lib/topology/model.ts';
import { aboutName } from './about-name.ts';
import { CallParameters } from './call-parameters.tsx';
import { placeOfStep } from './place-of-steps.ts';
import { stepLook } from './step-look.ts';

type StepItemProps = {
  step: PlanStep;
  graph: Graph;
  /** Says account and region with the call: the steps are not all made in one place. */
  placed: boolean;
  /** How far it came; not set while it is only planned. */
  progress?: { state: StepState; over: boolean };
};

/** One call: AWS's verb, on what, and why; opened, everything that it tells AWS. */
export function StepItem({ step, graph, placed, progress }: StepItemProps) {
  const { call, reason } = step;
  const [about] = idsOfCall(call);
  return (
    <li className="border-b border-line py-2 last:border-b-0">
      <details className="group min-w-0">
        <summary className="flex cursor-pointer list-none items-start gap-2 rounded-[4px] [&::-webkit-details-marker]:hidden">
          <ChevronRight
            aria-hidden
            className="mt-[3px] size-3.5 shrink-0 text-mute transition-transform group-open:rotate-90"
          />
          <span className="min-w-0 flex-1">
            <span className="flex flex-wrap items-baseline gap-x-2">
              <code className="font-mono text-xs font-medium text-ink">{call.action}</code>
              <span className="min-w-0 break-all">{aboutName(graph, about)}</span>
              {placed && <span className="text-xs text-mute">{placeOfStep(step)}</span>}
            </span>
            <span className="block text-xs text-soft">{reason}</span>
          </span>
          {progress && <Progress {...progress} />}
        </summary>
        <div className="mt-2 ml-[22px]">
          <CallParameters step={step} />
        </div>
      </details>
      {progress?.state.state === 'failed' && (
        <p role="alert" className="mt-1 ml-[22px] text-xs break-words text-danger">
          {progress.state.words}
        </p>
      )}
    </li>
  );
}

function Progress({ state, over }: { state: StepState; over: boolean }) {
  const { label, icon: Icon, tone } = stepLook(state, over);
  const turns = state.state === 'running' ? 'animate-spin' : '';
  return (
    <span className={`flex max-w-40 shrink-0 items-start gap-1 text-xs ${TONE_TEXT[tone]}`}>
      <Icon aria-hidden className={`mt-0.5 size-3.5 shrink-0 ${turns}`} />
      {label}
    </span>
  );
}
