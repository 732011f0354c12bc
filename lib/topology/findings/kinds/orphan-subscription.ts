import { nameOfArn, parseArn } from '../../arn.ts';
import type { Account } from '../account.ts';
import { subscriptionEvidence } from '../policy-evidence.ts';
import type { Verdict } from '../verdict.ts';

/** Subscriptions whose queue does not exist any more: deleting a queue leaves them behind. */
export function* judgeOrphans({ feeding, knowledge }: Account): Iterable<Verdict> {
  for (const subscription of [...feeding.values()].flat()) {
    const { id, topicArn, endpoint, delivery, owner } = subscription;
    if (delivery !== 'orphan') continue;
    const [topic, queue] = [nameOfArn(topicArn), nameOfArn(endpoint)];
    const ours = [owner, parseArn(topicArn)?.account].includes(knowledge.account);
    const whose = ours ? '' : ` Only its owner, account ${owner ?? 'unknown'}, can take it away.`;
    yield {
      finding: {
        severity: 'loss',
        about: [id, topicArn, endpoint],
        title: `${topic} delivers to ${queue}, which is gone`,
        explanation: `Queue ${queue} was deleted and its subscription was left behind. What is published to ${topic} for it is lost, and a new queue of that name would get it again.${whose}`,
        evidence: [subscriptionEvidence(subscription), { label: `Queue ${queue}`, value: 'does not exist' }],
        mend: ours
          ? { words: `Unsubscribes ${queue} from ${topic}.`, intents: [{ kind: 'unsubscribe', subscription: id }] }
          : null,
      },
    };
  }
}
