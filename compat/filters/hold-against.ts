import { matchesFilterPolicy, parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import type { Subject } from '../check.ts';
import { casesOf, FILTER_CASES, FILTER_EXAMPLES, type FilterCase } from './cases.ts';
import { deliveriesOf } from './deliveries.ts';
import type { FilterExample } from './filter-example.ts';

/** Where a server delivered otherwise than Weir's matcher said; `refused` is the server's answer to the policy. */
export type FilterDifference = FilterCase & ({ weir: boolean; server: boolean } | { refused: string });

/**
 * What Weir's matcher says of every case, held against what a server delivers.
 * @param atATime policies that are tried at once
 */
export async function holdAgainst(
  subject: Subject,
  atATime: number,
): Promise<{ asked: number; differing: FilterDifference[] }> {
  const differing: FilterDifference[] = [];
  for (let at = 0; at < FILTER_EXAMPLES.length; at += atATime) {
    const some = FILTER_EXAMPLES.slice(at, at + atATime).map((example) => differencesOf(subject, example));
    differing.push(...(await Promise.all(some)).flat());
  }
  return { asked: FILTER_CASES.length, differing };
}

/** The same of one policy. */
export async function differencesOf(subject: Subject, example: FilterExample): Promise<FilterDifference[]> {
  const judged = judgementsOf(example);
  const delivered = await deliveriesOf(subject, example).catch((error: Error) => error.message);
  return casesOf(example).flatMap((one, at): FilterDifference[] => {
    if (typeof delivered === 'string') return [{ ...one, refused: delivered }];
    const [weir, server] = [judged[at] === true, delivered[at] === true];
    return weir === server ? [] : [{ ...one, weir, server }];
  });
}

function judgementsOf(example: FilterExample): boolean[] {
  const { policy } = parseFilterPolicy(JSON.stringify(example.policy), example.scope);
  return casesOf(example).map(
    ({ scope, message }) => policy !== undefined && matchesFilterPolicy(policy, scope, message).passes,
  );
}
