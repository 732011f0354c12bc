import { formatCount } from '#lib/format/count.ts';
import { firstWords } from '#lib/format/list-words.ts';
import { endpointName } from '#lib/topology/endpoint.ts';
import type { Recipient, Verdict } from '#lib/topology/recipients.ts';

/** recipients that are named; the others are counted */
const NAMED = 2;

/** Who would get it in one line: `Reaches alerts-archive and lane-urgent; 2 filtered out, 1 pending`. */
export function RecipientSummary({ recipients }: { recipients: readonly Recipient[] }) {
  const reached = recipients.filter(({ verdict }) => verdict === 'delivered');
  const others = OTHERS.flatMap(([verdict, words]) => {
    const count = recipients.filter((each) => each.verdict === verdict).length;
    return count > 0 ? `${formatCount(count)} ${words}` : [];
  });
  return (
    <p role="status" className={reached.length > 0 ? 'text-xs text-soft' : 'text-xs text-growing'}>
      Reaches {namesOf(reached)}
      {others.length > 0 && `; ${others.join(', ')}`}
    </p>
  );
}

const OTHERS: readonly [Verdict, string][] = [
  ['dropped', 'dropped'],
  ['unknown', 'cannot be told'],
  ['pending', 'pending'],
  ['filtered', 'filtered out'],
];

function namesOf(reached: readonly Recipient[]): string {
  const names = reached.map(({ subscription }) => endpointName(subscription));
  return firstWords(names, NAMED) || 'nobody, as far as Weir can see';
}
