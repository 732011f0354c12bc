import type { Queue } from '#lib/contracts/queue.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '../../arn.ts';
import { isFifo, whyNotDeliver } from '../../change/rules/fifo.ts';
import type { Account } from '../account.ts';
import { subscriptionEvidence } from '../policy-evidence.ts';
import type { Verdict } from '../verdict.ts';

/** What FIFO forbids. AWS refuses to make it; emulators do not, and neither do queues made anew under an old name. */
export function* judgeFifo({ feeding, queues, undelivered }: Account): Iterable<Verdict> {
  for (const subscription of [...feeding.values()].flat()) {
    const words = whyNotDeliver({ topicArn: subscription.topicArn, queueArn: subscription.endpoint });
    if (words) yield undeliverable(subscription, words);
  }
  for (const { queue } of queues) {
    if (queue.deadLetter && isFifo(queue.deadLetter.arn) !== queue.fifo) yield unlike(queue, queue.deadLetter.arn);
  }
  for (const [arn, subscriptions] of undelivered) {
    const others = subscriptions.filter(
      ({ topicArn, endpoint }) =>
        !whyNotDeliver({ topicArn, queueArn: endpoint }) && (isFifo(topicArn) && isFifo(endpoint)) !== isFifo(arn),
    );
    if (others.length > 0) yield unlikeSubscriptions(arn, others);
  }
}

function undeliverable(subscription: Subscription, words: string): Verdict {
  const { id, topicArn, endpoint } = subscription;
  return {
    finding: {
      severity: 'loss',
      about: [id, topicArn, endpoint],
      title: `${nameOfArn(topicArn)} cannot deliver to ${nameOfArn(endpoint)}`,
      explanation: `${words} What is published for it is lost. A person must decide which of the two is made anew.`,
      evidence: [subscriptionEvidence(subscription)],
      mend: null,
    },
  };
}

function unlike(queue: Queue, deadLetterArn: string): Verdict {
  const [source, target] = [queue.name, nameOfArn(deadLetterArn)];
  return {
    finding: {
      severity: 'risk',
      about: [queue.arn, deadLetterArn],
      title: `${source} and its dead-letter queue are not of one type`,
      explanation: `Queue ${source} is ${typeOf(queue.arn)} and ${target} is ${typeOf(deadLetterArn)}: SQS moves dead letters only between queues of one type, so they stay and expire. A person must decide which queue takes them instead.`,
      evidence: [source, target].map((name) => ({ label: `Type of ${name}`, value: typeOf(name) })),
      mend: null,
    },
  };
}

function unlikeSubscriptions(arn: string, subscriptions: readonly Subscription[]): Verdict {
  const name = nameOfArn(arn);
  return {
    finding: {
      severity: 'risk',
      about: [...subscriptions.map(({ id }) => id), arn],
      title: `${name} is of another type than what it takes dead letters of`,
      explanation: `It is ${typeOf(arn)}: SNS keeps what it cannot deliver only in a queue of the subscription's own type, so that is lost. A person must decide which queue takes it instead.`,
      evidence: subscriptions.map(subscriptionEvidence),
      mend: null,
    },
  };
}

const typeOf = (name: string) => (isFifo(name) ? 'FIFO' : 'standard');
