import { type Account, isHere } from '../account.ts';
import { narrowingPlan } from '../narrowing-plan.ts';
import { openStatements } from '../policy-statements.ts';
import { readOf } from '../read.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/** Queues and topics that anyone on the internet may use. */
export function* judgePublic(account: Account): Iterable<Verdict> {
  const topics = [...account.knowledge.topics.values()].filter(({ topic }) => isHere(account.knowledge, topic.arn));
  const resources = [
    ...account.queues.map(({ queue, settings }) => ({ ...queue, settings, isQueue: true })),
    ...topics.map(({ topic, settings }) => ({ ...topic, settings, isQueue: false })),
  ];
  for (const { arn, name, access, settings, isQueue } of resources) {
    if (access.state === 'missing') continue;
    const { open, why } = openStatements(readOf(access, settings), 'public');
    if (why !== undefined) yield cannotTell(arn, why);
    if (!open?.length) continue;
    yield {
      finding: {
        severity: 'exposure',
        about: [arn],
        title: `${name} is open to anyone`,
        explanation: `A statement of its policy lets everybody in, with any AWS account or none, and no condition narrows it.${isQueue ? '' : ' Who should keep access is for a person to decide: the policy is edited with the topic.'}`,
        evidence: open.map(({ words }) => ({ label: `Policy of ${name}`, value: words })),
        mend: isQueue ? narrowingPlan(account, arn, open) : null,
      },
    };
  }
}
