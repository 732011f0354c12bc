import type { Outcomes } from './ask-all.ts';
import { deliveryCheckName } from './checks/sns/filter-policies.ts';
import { holdAgainst } from './filters/hold-against.ts';
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
  const names = new Set(differing.map(deliveryCheckName));
  return {
    asked,
    ok: asked - differing.length,
    matcherWrong: [...names].filter((name) => outcomes.get(name)?.kind === 'ok').sort(),
  };
}
