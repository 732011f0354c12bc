import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { Policy, PolicyStatement } from '#lib/contracts/queue.ts';
import { JsonBlock } from './json-block.tsx';
import { Section } from './section.tsx';

type PolicyPanelProps = {
  policy: Policy | null;
  /** What the absence of a policy means for this kind of resource. */
  without: string;
};

/** A resource policy: each statement in words, then its JSON. */
export function PolicyPanel({ policy, without }: PolicyPanelProps) {
  if (!policy) return <EmptyState title="No policy">{without}</EmptyState>;
  return (
    <>
      <Section title="In words">
        {policy.problem && <p className="mb-2 text-growing">{policy.problem}</p>}
        <ul className="flex flex-col gap-2">
          {policy.statements.map((statement, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: statements have no name of their own, and their order is theirs
            <Statement key={index} statement={statement} />
          ))}
        </ul>
        {!policy.problem && policy.statements.length === 0 && <p className="text-soft">It has no statement.</p>}
      </Section>
      <Section title="JSON">
        <JsonBlock json={policy.json} label="policy" />
      </Section>
    </>
  );
}

function Statement({ statement }: { statement: PolicyStatement }) {
  const allows = statement.effect === 'Allow';
  const Icon = allows ? CircleCheck : CircleX;
  return (
    <li className="flex items-start gap-2">
      <Icon aria-hidden className={`mt-0.5 size-4 shrink-0 ${allows ? 'text-flowing' : 'text-danger'}`} />
      <div className="min-w-0 break-words">
        <span className="sr-only">{statement.effect}: </span>
        {statement.words}
        {statement.public && (
          <p className="flex items-center gap-1 text-growing">
            <TriangleAlert aria-hidden className="size-3.5 shrink-0" />
            Public: anyone on the internet may do this.
          </p>
        )}
        {statement.sid && <p className="text-xs text-mute">{statement.sid}</p>}
      </div>
    </li>
  );
}
