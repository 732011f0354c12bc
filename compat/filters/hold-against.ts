import { matchesFilterPolicy, parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import type { Subject } from '../check.ts';
import { casesOf, FILTER_EXAMPLES, type FilterCase } from './cases.ts';
import { deliveriesOf } from './deliveries.ts';
import type { FilterExample } from './filter-example.ts';

/** Where a server delivered otherwise than Weir's matcher said; `refused` is the server's answer to the policy. */
export type FilterDifference = FilterCase & ({ weir: boolean; server: boolean } | { refused: string });

/** What Weir's matcher says of every case, held against what a server delivers. */
export async function holdAgainst(subject: Subject): Promise<{ asked: number; differing: FilterDifference[] }> {
  let asked = 0;
  const differing: FilterDifference[] = [];
  for (const example of FILTER_EXAMPLES) {
    const cases = casesOf(example);
    asked += cases.length;
    const judged = judgementsOf(example);
    const delivered = await deliveriesOf(subject, example).catch((error: Error) => error.message);
    for (const [at, one] of cases.entries()) {
      if (typeof delivered === 'string') {
        differing.push({ ...one, refused: delivered });
        continue;
      }
      const [weir, server] = [judged[at] === true, delivered[at] === true];
      if (weir !== server) differing.push({ ...one, weir, server });
    }
  }
  return { asked, differing };
}

function judgementsOf(example: FilterExample): boolean[] {
  const { policy } = parseFilterPolicy(JSON.stringify(example.policy), example.scope);
  return casesOf(example).map(
    ({ scope, message }) => policy !== undefined && matchesFilterPolicy(policy, scope, message).passes,
  );
}
