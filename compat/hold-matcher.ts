import type { Outcomes } from './ask-all.ts';
import { deliveryCheckName } from './checks/sns/filter-policies.ts';
import { FILTER_EXAMPLES } from './filters/cases.ts';
import { differencesOf, type FilterDifference, holdAgainst } from './filters/hold-against.ts';
import type { Cell } from './report/matrix.ts';
import type { Session } from './session.ts';

/** How many messages a server delivered as Weir's matcher said, and where it did not. */
export type MatcherRun = Cell & {
  /** Examples where the two differ, though the server delivers them as AWS says: there the matcher is wrong. */
  matcherWrong: string[];
};

/** Holds Weir's own filter matcher against what the server delivers; `null` where it has no SNS. */
export async function holdMatcher(session: Session, outcomes: Outcomes): Promise<MatcherRun | null> {
  if (!session.server.services.includes('sns')) return null;
  await session.restartIfEnded();
  const { asked, differing } = await holdAgainst(session.subject, session.server.atATime);
  const doubted = new Set(differing.map(deliveryCheckName).filter((name) => outcomes.get(name)?.kind === 'ok'));
  const settled = differing.filter((one) => !doubted.has(deliveryCheckName(one)));
  const again = await holdAlone(session, doubted);
  return {
    asked,
    ok: asked - settled.length - again.length,
    matcherWrong: [...new Set(again.map(deliveryCheckName))].sort(),
  };
}

/** Holds some examples once more, one by one: what else was published at the same time is no difference. */
async function holdAlone({ subject }: Session, names: ReadonlySet<string>): Promise<FilterDifference[]> {
  const differing: FilterDifference[] = [];
  for (const example of FILTER_EXAMPLES) {
    if (names.has(deliveryCheckName(example))) differing.push(...(await differencesOf(subject, example)));
  }
  return differing;
}
