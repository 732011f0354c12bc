import { byPlace } from '#components/ui/by-place.tsx';
import type { PolicyDiff } from '#lib/contracts/plan.ts';
import { formatCount } from '#lib/format/count.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { POLICY_LIMITS } from '#lib/topology/change/policy/limits.ts';
import { StatementDiff } from './statement-diff.tsx';

/** How a plan changes one queue's policy: what differs in full, what is kept folded into one line. */
export function PolicyDiffView({ diff }: { diff: PolicyDiff }) {
  const queue = nameOfArn(diff.queueArn);
  const kept = diff.statements.filter(({ change }) => change === 'kept');
  const differing = diff.statements.filter(({ change }) => change !== 'kept');
  const left = diff.statements.filter(({ change }) => change !== 'removed').length;
  const list = (statements: PolicyDiff['statements']) => (
    <ul className="flex flex-col">
      {byPlace(statements, (statement) => (
        <StatementDiff statement={statement} queue={queue} />
      ))}
    </ul>
  );
  return (
    <section aria-label={`Policy of ${queue}`}>
      <p className="mb-1 flex flex-wrap items-baseline justify-between gap-x-3">
        <span className="font-medium break-all">{queue}</span>
        <span className="text-xs text-mute tabular-nums">
          {diff.after === null
            ? 'no policy afterwards'
            : `${left} of ${POLICY_LIMITS.statements} statements · ${formatCount(diff.bytes)} of ${formatCount(POLICY_LIMITS.bytes)} bytes`}
        </span>
      </p>
      {diff.before === null && <p className="mb-1 text-xs text-mute">No policy before.</p>}
      {list(differing)}
      {kept.length > 0 && (
        <details className="mt-1 text-soft">
          <summary className="cursor-pointer rounded-[4px] text-xs">
            {kept.length === 1 ? 'One statement is kept as it is' : `${kept.length} statements are kept as they are`}
          </summary>
          <div className="mt-1">{list(kept)}</div>
        </details>
      )}
    </section>
  );
}
