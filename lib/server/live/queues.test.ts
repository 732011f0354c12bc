import { describe, expect, it } from 'vitest';
import type { ObservedChange } from '#lib/contracts/activity.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { takeChanges } from './changes.ts';
import { noteQueue } from './note-queue.ts';
import { applyQueueFailure, applyQueueReading, forgetQueue } from './queues.ts';
import type { State } from './state.ts';
import { noteSubscription } from './subscriptions.ts';
import { aListed, aReading, aState } from './testing/state.ts';

const orders = queueArn('orders');
const dead = queueArn('orders-dlq');
const redrive = JSON.stringify({ deadLetterTargetArn: dead, maxReceiveCount: 5 });

function read(state: State, arn: string, attributes: Record<string, string> = {}, at = 1_000): void {
  applyQueueReading(state, noteQueue(state, arn, 'listed'), aReading(attributes), at);
}

const takeAll = (state: State) => takeChanges(state.changes, state, { structure: true });
const deliveryOf = (state: State) => [...state.subscriptions.values()][0]?.subscription.delivery;

describe('applyQueueReading', () => {
  it('pushes only the counts when only the counts changed', () => {
    const state = aState();
    read(state, orders);
    takeAll(state);
    read(state, orders, { ApproximateNumberOfMessages: '7' }, 2_000);
    expect(takeAll(state)).toEqual({ n: [0, 7, 0, 0] });
  });

  it('pushes nothing when nothing changed', () => {
    const state = aState();
    read(state, orders);
    takeAll(state);
    read(state, orders, {}, 2_000);
    expect(takeAll(state)).toBeNull();
  });

  it('pushes a new queue whole, with its counts', () => {
    const state = aState();
    read(state, orders, { ApproximateNumberOfMessages: '3' });
    expect(takeAll(state)).toMatchObject({ n: [0, 3, 0, 0], queues: [{ arn: orders, visible: 3 }] });
  });

  it('links both ends of a redrive policy, and unlinks them when it goes', () => {
    const state = aState();
    read(state, orders, { RedrivePolicy: redrive });
    expect(state.queues.get(dead)?.queue).toMatchObject({ deadLetterFor: [orders], origin: 'referenced' });
    read(state, orders);
    expect(state.queues.get(dead)?.queue.deadLetterFor).toEqual([]);
  });

  it('tells of changed settings, not of counts, and not of the first reading', () => {
    const seen: Omit<ObservedChange, 'at'>[] = [];
    const state = aState((entry) => seen.push(entry));
    read(state, orders, { VisibilityTimeout: '30' });
    read(state, orders, { VisibilityTimeout: '30', ApproximateNumberOfMessages: '9' });
    read(state, orders, { VisibilityTimeout: '5' });
    expect(seen.slice(1)).toEqual([
      {
        kind: 'queue',
        change: 'changed',
        id: orders,
        before: { VisibilityTimeout: '30' },
        after: { VisibilityTimeout: '5' },
      },
    ]);
  });
});

describe('the delivery of a subscription', () => {
  const allow = JSON.stringify({
    Statement: {
      Effect: 'Allow',
      Principal: { Service: 'sns.amazonaws.com' },
      Action: 'sqs:SendMessage',
      Resource: orders,
      Condition: { ArnEquals: { 'aws:SourceArn': topicArn('sales') } },
    },
  });

  it('follows what is known of the queue and its policy', () => {
    const state = aState();
    noteSubscription(state, aListed('sales', 'orders'), 'account');
    expect(deliveryOf(state)).toBe('unknown');
    read(state, orders);
    expect(deliveryOf(state)).toBe('no-policy');
    read(state, orders, { Policy: allow });
    expect(deliveryOf(state)).toBe('allowed');
    const record = noteQueue(state, orders, 'listed');
    applyQueueFailure(state, record, weirError('not_found', 'gone'), 3_000);
    expect(deliveryOf(state)).toBe('orphan');
    applyQueueFailure(state, record, weirError('denied', 'no'), 3_000);
    expect(deliveryOf(state)).toBe('unknown');
  });
});

describe('applyQueueFailure', () => {
  it('keeps the last counts and says why there are no newer ones', () => {
    const state = aState();
    read(state, orders, { ApproximateNumberOfMessages: '7' });
    applyQueueFailure(state, noteQueue(state, orders, 'listed'), weirError('denied', 'This role may not.'), 2_000);
    expect(state.queues.get(orders)?.queue).toMatchObject({
      visible: 7,
      access: { state: 'unreadable', code: 'denied', message: 'This role may not.' },
    });
  });

  it('does not take a queue of another account for gone, which may only be hidden', () => {
    const state = aState();
    const theirs = 'arn:aws:sqs:eu-west-1:999999999999:orders';
    const record = noteQueue(state, theirs, 'referenced');
    applyQueueFailure(state, record, weirError('not_found', 'Queue orders does not exist.'), 2_000);
    expect(record.queue.access).toMatchObject({
      state: 'unreadable',
      code: 'denied',
      message: expect.stringContaining('of account 999999999999 does not exist, or this role may not see it'),
    });
  });

  it('says nothing of a queue when the connection is what failed', () => {
    const state = aState();
    read(state, orders);
    takeAll(state);
    for (const code of ['unreachable', 'unauthenticated', 'throttled'] as const) {
      applyQueueFailure(state, noteQueue(state, orders, 'listed'), weirError(code, 'down'), 2_000);
    }
    expect(takeAll(state)).toBeNull();
  });
});

describe('forgetQueue', () => {
  it('takes the queue out of the picture and out of its dead-letter queue', () => {
    const state = aState();
    read(state, orders, { RedrivePolicy: redrive });
    takeAll(state);
    forgetQueue(state, orders);
    expect(takeAll(state)).toMatchObject({ gone: [orders], queues: [{ deadLetterFor: [] }] });
  });

  it('never gives a key twice', () => {
    const state = aState();
    read(state, orders);
    forgetQueue(state, orders);
    read(state, orders);
    expect(state.queues.get(orders)?.queue.key).toBe(1);
  });
});
