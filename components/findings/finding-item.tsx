import type { Finding } from '#lib/contracts/finding.ts';
import { MendButton } from './mend-button.tsx';

type FindingItemProps = { finding: Finding; onGo: (id: string) => void; onPlan: () => void };

/** One finding in the list: its title leads to its place on the map. */
export function FindingItem({ finding, onGo, onPlan }: FindingItemProps) {
  const { title, explanation, about } = finding;
  return (
    <li className="flex flex-col gap-1 border-b border-line py-3 last:border-b-0">
      <button
        type="button"
        className="self-start rounded-[4px] text-left font-medium break-words hover:text-flow hover:underline"
        onClick={() => onGo(about[0] ?? '')}
      >
        {title}
      </button>
      <p className="text-soft">{explanation}</p>
      <MendButton finding={finding} onOpen={onPlan} />
    </li>
  );
}
