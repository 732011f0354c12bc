import { type Fact, Facts } from '#components/inspector/facts.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { nameIn } from '#components/inspector/subject.ts';
import type { DestructionFacts } from '#lib/contracts/confirmation.ts';
import { formatApprox } from '#lib/format/count.ts';
import { formatInstant } from '#lib/format/instant.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

/** What a purge or deletion would take away: counts, and by name what would be left without its queue. */
export function Stakes({ facts, scope }: { facts: DestructionFacts; scope: Scope }) {
  const { visible, inFlight, delayed, readAt, orphans, deadLetterFor } = facts;
  const counts: Fact[] = [
    { term: 'Visible', value: formatApprox(visible) },
    { term: 'In flight', value: formatApprox(inFlight), note: inFlight > 0 ? 'Somebody works on these now.' : '' },
    { term: 'Delayed', value: formatApprox(delayed) },
    { term: 'As of', value: formatInstant(readAt, scope.zone) },
  ];
  return (
    <div className="flex flex-col gap-3">
      <Facts facts={counts} />
      <Named
        title="Would be orphaned: what these topics publish would be lost"
        names={orphans.map((id) => nameIn(scope.graph, id))}
      />
      <Named
        title="Dead letters of these queues would have nowhere to go"
        names={deadLetterFor.map((arn) => nameOfArn(arn))}
      />
    </div>
  );
}

function Named({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div className="rounded-[7px] border border-danger/50 p-2">
      <p className="font-medium text-danger">{title}</p>
      <ul className="mt-1 list-disc pl-5 break-all text-soft">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}
