import { describe, expect, it } from 'vitest';
import type { AttributeValues, Intent } from '#lib/contracts/intent.ts';
import { ACCOUNT, aQueue, queueArn, topicArn } from '#lib/testing/builders.ts';
import { planChange } from './plan-change.ts';
import { aWorld, queueState, subscriptionOf, topicState } from './testing/a-world.ts';
import { editQueue, redrive, subscribe } from './testing/intents.ts';
import type { World } from './world.ts';

const MAIL = queueArn('mail');
const OTHER = 'arn:aws:sqs:eu-west-1:999999999999:theirs';
const allowing = (sources: string[]) =>
  JSON.stringify({ redrivePermission: 'byQueue', sourceQueueArns: sources.map(queueArn) });

function world(mail: AttributeValues = {}, tags = {}): World {
  const arn = `${topicArn('orders')}|sqs|${MAIL}`;
  const queues = [
    queueState('mail', mail, tags),
    queueState('post'),
    queueState('dlq', { RedriveAllowPolicy: allowing(['post']) }),
    queueState('short', { MessageRetentionPeriod: '60' }),
    queueState('line.fifo'),
  ];
  const made = aWorld({ queues, topics: [topicState('orders'), topicState('steps.fifo')] }, [queueArn('gone'), arn]);
  return { ...made, picture: { ...made.picture, queues: [aQueue({ name: 'mail', visible: 12 })] } };
}

const refusals = (intent: Intent, at = world()) => planChange([intent], at).refusals.map(({ words }) => words);
const warnings = (intent: Intent, at = world()) =>
  planChange([intent], at).warnings.map(({ severity, words }) => `${severity}: ${words}`);

describe('a plan is refused', () => {
  it.each<[string, Intent, string]>([
    [
      'standard topic to FIFO queue',
      subscribe('orders', 'line.fifo'),
      'Topic orders is standard and cannot deliver to FIFO queue line.fifo.',
    ],
    ['a queue that is not there', subscribe('orders', 'gone'), 'There is no queue gone.'],
    [
      'a filter that SNS refuses',
      subscribe('orders', 'mail', { filterPolicy: '{"a":{"b":["c"]}}' }),
      'SNS would refuse the filter policy',
    ],
    ['its own dead-letter queue', redrive('mail', 'mail'), 'Queue mail cannot be its own dead-letter queue.'],
    [
      'a FIFO dead-letter queue',
      redrive('mail', 'line.fifo'),
      'Queue mail is standard, so its dead-letter queue must be standard too; line.fifo is FIFO.',
    ],
    [
      'an allow policy that does not',
      redrive('mail', 'dlq'),
      'Queue dlq does not let mail use it as its dead-letter queue.',
    ],
    [
      "another account's dead-letter queue",
      { kind: 'setRedrivePolicy', queueArn: MAIL, deadLetter: { arn: OTHER, maxReceiveCount: 3 } },
      'Queue theirs is in account 999999999999',
    ],
    [
      "another region's dead-letter queue",
      {
        kind: 'setRedrivePolicy',
        queueArn: MAIL,
        deadLetter: { arn: `arn:aws:sqs:us-east-1:${ACCOUNT}:far`, maxReceiveCount: 3 },
      },
      'Queue far is in region us-east-1',
    ],
    [
      'a value out of range',
      editQueue('mail', { VisibilityTimeout: '43201' }),
      'VisibilityTimeout must be a whole number between 0 and 43200.',
    ],
    ['what only FIFO has', editQueue('mail', { DeduplicationScope: 'queue' }), 'Only FIFO has DeduplicationScope.'],
    ['what SQS has not', editQueue('mail', { Delay: '1' }), 'There is no attribute Delay to set.'],
    [
      'high throughput by half',
      editQueue('line.fifo', { FifoThroughputLimit: 'perMessageGroupId' }),
      'FifoThroughputLimit perMessageGroupId needs DeduplicationScope messageGroup.',
    ],
    [
      'a policy that is none',
      editQueue('mail', { Policy: '{"Statement":[{}]}' }),
      'The policy of mail would be refused',
    ],
    [
      'another queue of the name',
      { kind: 'createQueue', name: 'mail', attributes: { DelaySeconds: '3' }, tags: {} },
      'There is a queue mail already, with another DelaySeconds.',
    ],
    ["AWS's tags", { kind: 'setTags', arn: MAIL, set: { 'aws:x': 'y' }, remove: [] }, "Tag aws:x is AWS's own"],
  ])('%s', (_, intent, words) => {
    expect(refusals(intent)).toEqual([expect.stringContaining(words)]);
  });

  it('where a subscription is pending, so that nothing can name it', () => {
    const pending = { ...subscriptionOf('orders', 'mail'), arn: null, attributes: null };
    const at = aWorld({ queues: [queueState('mail')], topics: [topicState('orders')], subscriptions: [pending] });
    const words =
      'Subscription mail of topic orders is pending: AWS names no ARN to change or end it by, and drops it 48 hours after it was made.';
    expect(refusals({ kind: 'unsubscribe', subscription: pending.id }, at)).toEqual([words]);
    const move: Intent = { kind: 'moveSubscription', subscription: pending.id, queueArn: queueArn('post') };
    expect(refusals(move, at)).toEqual([words]);
  });

  it("where a move to another account's queue would leave nobody who gets the messages", () => {
    const subscription = subscriptionOf('orders', 'mail');
    const at = aWorld({ queues: [queueState('mail')], topics: [topicState('orders')], subscriptions: [subscription] });
    const plan = planChange([{ kind: 'moveSubscription', subscription: subscription.id, queueArn: OTHER }], at);
    expect(plan.refusals).toMatchObject([{ words: expect.stringContaining('would get nothing while pending') }]);
    expect(plan.steps).toEqual([]);
  });

  it('where the policy cannot be read, and never rewrites it', () => {
    const plan = planChange([subscribe('orders', 'mail')], world({ Policy: 'no json' }));
    expect(plan.refusals).toMatchObject([
      { words: 'The policy of mail cannot be merged: The policy is not valid JSON.' },
    ]);
    expect(plan.steps).toEqual([]);
  });

  it('where the policy would have more than 20 statements or 8,192 bytes', () => {
    const one = (Sid: string) => ({
      Sid,
      Effect: 'Allow',
      Principal: { AWS: ACCOUNT },
      Action: 'sqs:*',
      Resource: MAIL,
    });
    const policy = (Statement: object[]) => JSON.stringify({ Statement });
    const many = policy(Array.from({ length: 20 }, (_, at) => one(`s${at}`)));
    const long = policy([one('s'.repeat(8_000))]);
    expect(refusals(subscribe('orders', 'mail'), world({ Policy: many }))).toEqual([
      'The policy of mail would have 21 statements; SQS allows 20.',
    ]);
    expect(refusals(subscribe('orders', 'mail'), world({ Policy: long }))[0]).toMatch(
      /would have \d+ bytes; SQS allows 8192/,
    );
  });

  it('for one intent, while the others are planned all the same', () => {
    const plan = planChange([subscribe('orders', 'gone'), subscribe('orders', 'mail')], world());
    expect(plan.refusals).toEqual([{ intent: 0, words: 'There is no queue gone.' }]);
    expect(plan.steps.map(({ intent }) => intent)).toEqual([1, 1]);
  });

  it('where a name is made again right after its queue is deleted', () => {
    const again: Intent = { kind: 'createQueue', name: 'mail', attributes: {}, tags: {} };
    expect(planChange([{ kind: 'deleteQueue', queueArn: MAIL }, again], world()).refusals[0]?.words).toMatch(
      /60 seconds/,
    );
  });
});

describe('a plan warns', () => {
  const denied = JSON.stringify({ Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: MAIL }] });
  const open = JSON.stringify({
    Statement: { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: MAIL },
  });
  it.each<[string, Intent, AttributeValues, RegExp]>([
    [
      "of AWS's own key",
      subscribe('orders', 'mail'),
      { KmsMasterKeyId: 'alias/aws/sqs' },
      /^danger: .*SNS may not use/,
    ],
    [
      "of a customer's key",
      subscribe('orders', 'mail'),
      { KmsMasterKeyId: 'alias/shop' },
      /^caution: .*kms:GenerateDataKey\* and kms:Decrypt/,
    ],
    ['of a denial that wins', subscribe('orders', 'mail'), { Policy: denied }, /^danger: .*denies it all the same/],
    [
      'of leave that is there',
      subscribe('orders', 'mail'),
      { Policy: open },
      /^note: The policy of mail lets topic orders send already/,
    ],
    [
      'of raw delivery',
      subscribe('orders', 'mail', { rawMessageDelivery: true }),
      {},
      /^note: .*more than 10 attributes/,
    ],
    ['of lost order', subscribe('steps.fifo', 'mail'), {}, /^note: .*out of order/],
    [
      'of a retention that is too short',
      redrive('mail', 'short'),
      {},
      /^caution: Queue short keeps messages no longer than mail/,
    ],
    [
      'of dead letters that go round',
      redrive('mail', 'post'),
      {},
      /^caution: The dead letters of post come back to mail/,
    ],
    [
      'of messages that a shorter retention deletes',
      editQueue('mail', { MessageRetentionPeriod: '60' }),
      {},
      /^danger: .*about 12 messages/,
    ],
    [
      'of messages that go with a queue',
      { kind: 'deleteQueue', queueArn: MAIL },
      {},
      /^danger: Deleting mail deletes about 12 messages/,
    ],
  ])('%s', (_, intent, attributes, words) => {
    const at = world(attributes);
    const loop = {
      arn: queueArn('post'),
      attributes: { RedrivePolicy: JSON.stringify({ deadLetterTargetArn: MAIL, maxReceiveCount: 1 }) },
      tags: {},
    };
    expect(warnings(intent, { ...at, queues: new Map([...at.queues, [loop.arn, loop]]) })).toEqual(
      expect.arrayContaining([expect.stringMatching(words)]),
    );
  });

  it.each([
    [{ 'aws:cloudformation:stack-name': 'shop' }, 'CloudFormation, stack shop'],
    [{ ManagedBy: 'terraform' }, 'Terraform'],
    [{ 'managed-by': 'Pulumi' }, 'Pulumi'],
  ])('of drift where tags show another owner: %o', (tags, owner) => {
    expect(warnings(subscribe('orders', 'mail'), world({}, tags))).toContain(
      `caution: mail is kept by ${owner}: its next run may take this change back.`,
    );
  });

  it('of what a deletion leaves hanging', () => {
    const at = aWorld({
      queues: [
        queueState('mail', {
          RedrivePolicy: JSON.stringify({ deadLetterTargetArn: queueArn('dlq'), maxReceiveCount: 1 }),
        }),
        queueState('dlq'),
      ],
      topics: [topicState('orders')],
      subscriptions: [subscriptionOf('orders', 'dlq')],
    });
    const plan = planChange([{ kind: 'deleteQueue', queueArn: queueArn('dlq') }], at);
    expect(plan.destroys).toEqual([
      {
        arn: queueArn('dlq'),
        name: 'dlq',
        messages: 0,
        subscriptions: [subscriptionOf('orders', 'dlq').id],
        deadLetterFor: [MAIL],
      },
    ]);
    expect(plan.warnings.filter(({ severity }) => severity === 'danger')).toHaveLength(2);
  });

  it('of the subscriptions that go with a topic, each ended so that it can be put back', () => {
    const subscription = subscriptionOf('orders', 'mail');
    const at = aWorld({ queues: [queueState('mail')], topics: [topicState('orders')], subscriptions: [subscription] });
    const plan = planChange([{ kind: 'deleteTopic', topicArn: topicArn('orders') }], at);
    expect(plan.steps.map(({ call }) => call.action)).toEqual(['Unsubscribe', 'DeleteTopic']);
    expect(plan.destroys).toMatchObject([{ name: 'orders', messages: null, subscriptions: [subscription.id] }]);
  });

  it("of a queue that is another account's: its policy is theirs, and it has to confirm", () => {
    const intent: Intent = { ...subscribe('orders', 'mail'), endpoint: OTHER } as Intent;
    const plan = planChange([intent], world());
    expect(plan.steps.map(({ call }) => call.action)).toEqual(['Subscribe']);
    expect(plan.warnings.map(({ words }) => words)).toEqual([
      expect.stringContaining('cannot be seen or set from here'),
      'It stays pending until account 999999999999 confirms it; nothing is delivered before.',
    ]);
  });

  it('of what settles, each thing once', () => {
    const nested = { filterPolicy: '{"a":{"b":["c"]}}', filterPolicyScope: 'MessageBody' } as const;
    const subscription = subscriptionOf('orders', 'mail');
    const at = aWorld({ queues: [queueState('mail')], topics: [topicState('orders')], subscriptions: [subscription] });
    const edit: Intent = { kind: 'editSubscription', subscription: subscription.id, settings: nested };
    expect(planChange([edit], at).settling).toEqual([{ about: subscription.id, what: 'filter policy', seconds: 900 }]);
    expect(planChange([editQueue('mail', { MessageRetentionPeriod: '60', DelaySeconds: '1' })], at).settling).toEqual([
      { about: MAIL, what: 'retention', seconds: 900 },
      { about: MAIL, what: 'attributes', seconds: 60 },
    ]);
  });

  it('of nothing where all is well', () => {
    expect(warnings(subscribe('orders', 'mail'))).toEqual([]);
  });
});
