import { nameOfArn } from '../../arn.ts';
import { isFifo } from '../../change/rules/fifo.ts';
import { DEAD_LETTER_RETENTION } from '../../change-forms/quick-queue.ts';
import { subscriptionWords } from '../../subscription-words.ts';
import { type Account, isHere } from '../account.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/** Dead-letter queues that are named, by queues or by subscriptions, and do not exist. */
export function* judgeMissing(account: Account): Iterable<Verdict> {
  const { knowledge, sources, undelivered } = account;
  for (const arn of new Set([...sources.keys(), ...undelivered.keys()])) {
    const access = knowledge.queues.get(arn)?.queue.access;
    if (access?.state === 'missing') yield missing(account, arn);
    else if (access?.state === 'unreadable') yield cannotTell(arn, access.message);
    else if (access?.state !== 'readable') yield cannotTell(arn, 'It was not read, so it may exist or not.');
  }
}

function missing({ knowledge, sources, undelivered }: Account, arn: string): Verdict {
  const name = nameOfArn(arn);
  const [queues, subscriptions] = [sources.get(arn) ?? [], undelivered.get(arn) ?? []];
  const users = [
    ...queues.map((queue) => `queue ${queue.name}`),
    ...subscriptions.map((subscription) => `the ${subscriptionWords(subscription)}`),
  ];
  const here = isHere(knowledge, arn);
  return {
    finding: {
      severity: 'risk',
      about: [arn, ...queues.map((queue) => queue.arn), ...subscriptions.map(({ id }) => id)],
      title: `Dead-letter queue ${name} does not exist`,
      explanation: `It is named by ${users.join(', ')}. Messages that are given up have nowhere to go: those of a queue are received again and again until they expire, those of a subscription are lost.${here ? '' : ' It is not of this account and region, so it cannot be made from here.'}`,
      evidence: users.map((user) => ({ label: `Redrive policy of ${user}`, value: arn })),
      mend: here
        ? {
            words: `Creates ${name} anew, to keep what it gets for 14 days.`,
            intents: [
              {
                kind: 'createQueue',
                name,
                attributes: { ...fifoAttribute(name), MessageRetentionPeriod: DEAD_LETTER_RETENTION },
                tags: {},
              },
              ...[...new Set(subscriptions.map(({ topicArn }) => topicArn))].map((topicArn) => ({
                kind: 'allowDelivery' as const,
                topicArn,
                queueArn: arn,
              })),
            ],
          }
        : null,
    },
  };
}

function fifoAttribute(name: string): Record<string, string> {
  return isFifo(name) ? { FifoQueue: 'true' } : {};
}
