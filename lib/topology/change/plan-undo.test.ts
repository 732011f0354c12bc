import { describe, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { aQueue, queueArn, topicArn } from '#lib/testing/builders.ts';
import { applyCall } from './apply-call.ts';
import { planChange } from './plan-change.ts';
import { planUndo } from './plan-undo.ts';
import { aWorld, queueState, subscriptionOf, topicState } from './testing/a-world.ts';
import { applied, changeOf, essence } from './testing/change-of.ts';
import { subscribe } from './testing/intents.ts';
import type { World } from './world.ts';

const MAIL = queueArn('mail');
const ORDERS = topicArn('orders');
const SUBSCRIBE = subscribe('orders', 'mail');
const FOREIGN = '{ "Effect": "Allow", "Principal": "*", "Action": "sqs:ReceiveMessage", "Resource": "*" }';
const world = (policy?: string) =>
  aWorld({ queues: [queueState('mail', policy ? { Policy: policy } : {})], topics: [topicState('orders')] });

function change(intents: Intent[], start: World) {
  const draft = planChange(intents, start);
  expect(draft.refusals).toEqual([]);
  return { change: changeOf(draft), after: applied(draft, start) };
}

function setAttribute(at: World, name: string, value: string): World {
  return applyCall(at, { action: 'SetQueueAttributes', arn: MAIL, attributes: { [name]: value } });
}

describe('planUndo', () => {
  it('takes out only its own topic where others wrote in the policy since', () => {
    const { change: made, after } = change([SUBSCRIBE], world(`{"Statement":[${FOREIGN}]}`));
    const policy = after.queues.get(MAIL)?.attributes.Policy ?? '';
    const other = FOREIGN.replace('Receive', 'Purge').replace('Message"', 'Queue"');
    const undo = planUndo(made, setAttribute(after, 'Policy', policy.replace(FOREIGN, `${FOREIGN}, ${other}`)));
    expect(undo.stays).toEqual([]);
    expect(undo.steps.map(({ call }) => call.action)).toEqual(['Unsubscribe', 'SetQueueAttributes']);
    expect(undo.steps[1]?.call).toMatchObject({ attributes: { Policy: `{"Statement":[${FOREIGN}, ${other}]}` } });
  });

  it('leaves what was changed since, and says so', () => {
    const { change: made, after } = change(
      [{ kind: 'editQueue', queueArn: MAIL, attributes: { DelaySeconds: '5', VisibilityTimeout: '60' } }],
      world(),
    );
    const undo = planUndo(made, setAttribute(after, 'DelaySeconds', '7'));
    expect(undo.steps.map(({ call }) => call)).toEqual([
      { action: 'SetQueueAttributes', arn: MAIL, attributes: { VisibilityTimeout: '30' } },
    ]);
    expect(undo.stays).toEqual(['DelaySeconds of mail was changed since and stays as it is.']);
  });

  it('leaves a subscription that was changed since, and the leave that it needs', () => {
    const { change: made, after } = change([SUBSCRIBE], world());
    const call = {
      action: 'SetSubscriptionAttributes',
      subscription: `${ORDERS}|sqs|${MAIL}`,
      name: 'FilterPolicy',
      value: '{"a":["b"]}',
    } as const;
    const undo = planUndo(made, applyCall(after, call));
    expect(undo.steps).toEqual([]);
    expect(undo.stays).toEqual([
      'Subscription mail of topic orders was changed since it was made, so it stays.',
      'Topic orders may still send to mail, since a subscription needs it, or may.',
    ]);
  });

  it('takes back leave that was given for itself, though a subscription needs it', () => {
    const start = aWorld({
      queues: [queueState('mail')],
      topics: [topicState('orders')],
      subscriptions: [subscriptionOf('orders', 'mail')],
    });
    const { change: made, after } = change([{ kind: 'allowDelivery', topicArn: ORDERS, queueArn: MAIL }], start);
    const undo = planUndo(made, after);
    expect(undo.stays).toEqual([]);
    expect(essence(applied(undo, after))).toBe(essence(start));
  });

  it('deletes a queue that it made only while it is empty', () => {
    const { change: made, after } = change(
      [{ kind: 'createQueue', name: 'post', attributes: {}, tags: {} }],
      aWorld({}, [queueArn('post')]),
    );
    const holding = (visible: number | null) => ({
      ...after,
      picture: { ...after.picture, queues: [aQueue({ name: 'post', visible })] },
    });
    expect(planUndo(made, holding(0)).destroys).toMatchObject([{ name: 'post', messages: 0 }]);
    expect(planUndo(made, holding(3)).stays).toEqual(['Queue post stays: it holds about 3 messages.']);
    expect(planUndo(made, holding(null)).stays).toEqual(['Queue post stays: how many messages it holds is not known.']);
  });

  it('makes a deleted queue anew and says that its messages are gone', () => {
    const start = aWorld({ queues: [queueState('mail', { DelaySeconds: '9' }, { team: 'pay' })] });
    const { change: made, after } = change([{ kind: 'deleteQueue', queueArn: MAIL }], start);
    const undo = planUndo(made, after);
    expect(undo.stays).toEqual(['The messages that mail held when it was deleted are gone.']);
    expect(essence(applied(undo, after))).toBe(essence(start));
    const early = planUndo(made, { ...after, blockedNames: new Map([[MAIL, '2026-01-15T12:00:31Z']]) });
    expect(early.refusals.map(({ words }) => words)).toEqual([expect.stringMatching(/plan anew at 12:00:31 UTC/)]);
  });

  it('can itself be taken back', () => {
    const { change: made, after } = change([SUBSCRIBE], world(`{"Statement":[${FOREIGN}]}`));
    const undo = planUndo(made, after);
    const before = applied(undo, after);
    expect(essence(applied(planUndo(changeOf(undo), before), before))).toBe(essence(after));
  });

  it('does nothing about a call that failed for sure', () => {
    const { change: made, after } = change([SUBSCRIBE], world());
    const failed = {
      ...made,
      steps: made.steps.map(({ step }) => ({ step, state: { state: 'failed', unsure: false, words: 'no' } as const })),
    };
    expect(planUndo(failed, after).steps).toEqual([]);
  });
});
