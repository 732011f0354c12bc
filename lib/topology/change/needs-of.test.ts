import { describe, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { anAttributes, aQueue, aSubscription, aTopology, queueArn, topicArn } from '#lib/testing/builders.ts';
import { needsOf, needsOfUndo } from './needs-of.ts';
import { planChange } from './plan-change.ts';
import { aWorld, queueState, subscriptionOf, topicState } from './testing/a-world.ts';
import { changeOf } from './testing/change-of.ts';
import { editQueue, redrive, subscribe } from './testing/intents.ts';

const MAIL = aSubscription({
  endpoint: queueArn('mail'),
  attributes: anAttributes({ deadLetterArn: queueArn('lost') }),
});
const picture = aTopology({
  queues: [
    aQueue({ name: 'mail', deadLetter: { arn: queueArn('mail-dlq'), maxReceiveCount: 1 } }),
    aQueue({ name: 'mail-dlq', deadLetter: { arn: queueArn('mail'), maxReceiveCount: 1 } }),
  ],
  subscriptions: [MAIL],
});
const { place } = aWorld({});

function namesIn(needs: ReturnType<typeof needsOf>): Record<string, string[]> {
  const names = (arns: ReadonlySet<string>) => [...arns].map((arn) => arn.split(/[:|]/).at(-1) ?? '').sort();
  return { queues: names(needs.queues), topics: names(needs.topics), subscriptions: names(needs.subscriptions) };
}

describe('needsOf', () => {
  it.each<[string, Intent, Record<string, string[]>]>([
    [
      'a subscription',
      subscribe('orders', 'post', { deadLetterArn: queueArn('dlq') }),
      { queues: ['dlq', 'post'], topics: ['orders'], subscriptions: ['post'] },
    ],
    [
      'its end',
      { kind: 'unsubscribe', subscription: MAIL.id },
      { queues: ['lost', 'mail'], topics: ['orders'], subscriptions: ['mail'] },
    ],
    [
      'a move',
      { kind: 'moveSubscription', subscription: MAIL.id, queueArn: queueArn('post') },
      { queues: ['lost', 'mail', 'post'], topics: ['orders'], subscriptions: ['mail', 'post'] },
    ],
    [
      'a dead-letter queue, with where it leads',
      redrive('post', 'mail'),
      { queues: ['mail', 'mail-dlq', 'post'], topics: [], subscriptions: [] },
    ],
    [
      'a retention, with the queues around',
      editQueue('mail', { MessageRetentionPeriod: '60' }),
      { queues: ['mail', 'mail-dlq'], topics: [], subscriptions: [] },
    ],
    [
      'a deletion, with all that hangs on it',
      { kind: 'deleteTopic', topicArn: topicArn('orders') },
      { queues: ['lost', 'mail'], topics: ['orders'], subscriptions: ['mail'] },
    ],
    [
      'a name',
      { kind: 'createQueue', name: 'new', attributes: {}, tags: {} },
      { queues: ['new'], topics: [], subscriptions: [] },
    ],
  ])('names what must be read for %s', (_, intent, wanted) => {
    expect(namesIn(needsOf([intent], picture, place))).toEqual(wanted);
  });

  it('leaves out what cannot be read from here', () => {
    const intent = { ...subscribe('orders', 'mail'), endpoint: 'arn:aws:sqs:us-east-1:111122223333:far' } as Intent;
    expect(namesIn(needsOf([intent], picture, place)).queues).toEqual([]);
  });
});

it('needsOfUndo names what the change touched and what it put in place of', () => {
  const world = aWorld({
    queues: [queueState('mail'), queueState('post')],
    topics: [topicState('orders')],
    subscriptions: [subscriptionOf('orders', 'mail')],
  });
  const move: Intent = {
    kind: 'moveSubscription',
    subscription: subscriptionOf('orders', 'mail').id,
    queueArn: queueArn('post'),
  };
  const needs = needsOfUndo(changeOf(planChange([move], world)));
  expect(namesIn(needs)).toEqual({ queues: ['mail', 'post'], topics: ['orders'], subscriptions: ['mail', 'post'] });
});
