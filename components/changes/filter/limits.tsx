import { formatBytes } from '#lib/format/bytes.ts';
import { LARGEST_POLICY, MOST_COMBINATIONS, MOST_KEYS, type PolicyCounts } from '#lib/topology/filter-policy/limits.ts';

/** Whole: near a limit each one counts. */
const EXACT = new Intl.NumberFormat('en-US');

type LimitsProps = {
  /** `null` = they cannot be counted in what is written. */
  counts: PolicyCounts | null;
  bytes: number;
};

/** How near a policy is to the limits of SNS, counted while it is written. */
export function Limits({ counts, bytes }: LimitsProps) {
  return (
    <dl className="flex flex-wrap gap-x-4 gap-y-1 text-xs tabular-nums">
      {counts && <Limit term="keys" count={counts.keys} most={MOST_KEYS} />}
      {counts && <Limit term="combinations" count={counts.combinations} most={MOST_COMBINATIONS} />}
      <Limit term="bytes" count={bytes} most={LARGEST_POLICY} />
    </dl>
  );
}

function Limit({ term, count, most }: { term: string; count: number; most: number }) {
  const over = count > most;
  return (
    <div className={over ? 'flex gap-1 text-danger' : 'flex gap-1 text-mute'}>
      <dt className="order-2">{over ? `${term}: too many` : term}</dt>
      <dd title={term === 'bytes' ? `${formatBytes(count)} of ${formatBytes(most)}` : undefined}>
        {EXACT.format(count)}/{EXACT.format(most)}
      </dd>
    </div>
  );
}
