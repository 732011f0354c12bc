import type { Account } from '../account.ts';
import { narrowingPlan } from '../narrowing-plan.ts';
import { isForSns } from '../open-statements.ts';
import { openStatements } from '../policy-statements.ts';
import { readOf } from '../read.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/** Queues that any topic of any account may send to. */
export function* judgeWide(account: Account): Iterable<Verdict> {
  for (const { queue, settings } of account.queues) {
    const { arn, name } = queue;
    const { open, why } = openStatements(readOf(queue.access, settings), 'any topic');
    if (why !== undefined) yield cannotTell(arn, why);
    if (!open?.length) continue;
    const alone = open.every(({ statement }) => isForSns(statement));
    yield {
      finding: {
        severity: 'exposure',
        about: [arn],
        title: `Any topic of any account may send to ${name}`,
        explanation: `Its policy lets SNS send without saying for which topics, so whoever has an AWS account can subscribe this queue to a topic of theirs.${alone ? '' : ' The statement lets others in as well: a person must decide who of them needs it.'}`,
        evidence: open.map(({ words }) => ({ label: `Policy of ${name}`, value: words })),
        mend: alone ? narrowingPlan(account, arn, open) : null,
      },
    };
  }
}
