import type { Finding } from '#lib/contracts/finding.ts';
import { FindingTitle } from './finding-title.tsx';
import { MendButton } from './mend-button.tsx';

type FindingItemProps = { finding: Finding; onGo: (id: string) => void; onPlan: () => void };

/** One finding in the list, with why it matters and the way to its plan. */
export function FindingItem({ finding, onGo, onPlan }: FindingItemProps) {
  return (
    <li className="flex flex-col items-start gap-1 border-b border-line py-3 last:border-b-0">
      <FindingTitle finding={finding} onGo={onGo} />
      <p className="text-soft">{finding.explanation}</p>
      <MendButton finding={finding} onOpen={onPlan} />
    </li>
  );
}
