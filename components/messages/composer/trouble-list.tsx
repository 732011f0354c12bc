import type { Trouble } from '#lib/client/sends/job-state.ts';
import { formatCount } from '#lib/format/count.ts';

/** Entries named; the rest are counted. */
const MOST_NAMED = 100;

/** What was not sent, or may not have been: its number, AWS's code, and why. */
export function TroubleList({ troubles }: { troubles: readonly Trouble<unknown>[] }) {
  if (troubles.length === 0) return null;
  const more = troubles.length - MOST_NAMED;
  return (
    <ol aria-label="Messages that were not sent" className="max-h-40 overflow-y-auto text-xs">
      {troubles.slice(0, MOST_NAMED).map(({ index, result }) => (
        <li key={index} className="flex gap-2 py-0.5">
          <span className="w-8 shrink-0 text-right text-mute tabular-nums">{index + 1}</span>
          <span className="min-w-0">
            <span className="font-mono text-danger">{result.code}</span> <span className="text-soft">{result.why}</span>
          </span>
        </li>
      ))}
      {more > 0 && <li className="text-mute">and {formatCount(more)} more</li>}
    </ol>
  );
}
