import assert from 'node:assert/strict';
import { InvalidParameterException, NotFoundException, SetSubscriptionAttributesCommand } from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { guide, reference } from './hands/said-by.ts';
import { attributesOf, redriveTo } from './hands/subscriptions.ts';
import { makeQueue, wire, wireFifo } from './hands/wiring.ts';

const set = ({ sns }: Clients, SubscriptionArn: string, AttributeName: string, AttributeValue: string) =>
  sns.send(new SetSubscriptionAttributesCommand({ SubscriptionArn, AttributeName, AttributeValue }));

const FILTER = '{"event":["order"]}';
const MISSING = reference('SetSubscriptionAttributes', 'Indicates that the requested resource does not exist.');
const SCOPES = reference(
  'SetSubscriptionAttributes',
  'FilterPolicyScope – This attribute lets you choose the filtering scope by using one of the following string value types:',
);
const DEAD_LETTERS = guide(
  'sns-dead-letter-queues',
  'The ARN must point to an Amazon SQS queue in the same AWS account and Region as your Amazon SNS subscription.',
);

/** What can be set of a subscription. */
export const setSubscriptionAttributesChecks: readonly Check[] = [
  ...(
    [
      ['RawMessageDelivery', 'true'],
      ['FilterPolicy', FILTER],
    ] as const
  ).map(
    ([name, value]): Check => ({
      name: `sns/SetSubscriptionAttributes/sets ${name}`,
      source: reference(
        'SetSubscriptionAttributes',
        'Allows a subscription owner to set an attribute of the subscription to a new value.',
      ),
      async run(subject) {
        const { subscription } = await wire(subject);
        await set(subject, subscription, name, value);
        assert.equal((await attributesOf(subject, subscription))[name], value);
      },
    }),
  ),
  {
    name: 'sns/SetSubscriptionAttributes/sets the scope to MessageBody, which may nest',
    source: SCOPES,
    async run(subject) {
      const { subscription } = await wire(subject);
      await set(subject, subscription, 'FilterPolicyScope', 'MessageBody');
      await set(subject, subscription, 'FilterPolicy', '{"order":{"state":["paid"]}}');
      assert.equal((await attributesOf(subject, subscription)).FilterPolicyScope, 'MessageBody');
    },
  },
  {
    name: 'sns/SetSubscriptionAttributes/refuses the scope of attributes for a policy that nests',
    source: guide(
      'subscription-filter-policy-constraints',
      "Amazon SNS doesn't accept a nested filter policy for attribute-based filtering.",
    ),
    async run(subject) {
      const nested = { FilterPolicyScope: 'MessageBody', FilterPolicy: '{"order":{"state":["paid"]}}' };
      const { subscription } = await wire(subject, nested);
      const changed = set(subject, subscription, 'FilterPolicyScope', 'MessageAttributes');
      await assert.rejects(changed, InvalidParameterException);
    },
  },
  {
    name: 'sns/SetSubscriptionAttributes/sets a redrive policy, and takes it away',
    source: reference(
      'SetSubscriptionAttributes',
      'RedrivePolicy – When specified, sends undeliverable messages to the specified Amazon SQS dead-letter queue.',
    ),
    async run(subject) {
      const [{ subscription }, dlq] = [await wire(subject), await makeQueue(subject, 'dead')];
      await set(subject, subscription, 'RedrivePolicy', redriveTo(dlq.arn));
      assert.equal((await attributesOf(subject, subscription)).RedrivePolicy, redriveTo(dlq.arn));
      await set(subject, subscription, 'RedrivePolicy', '');
      assert.ok(!(await attributesOf(subject, subscription)).RedrivePolicy, 'the redrive policy is still there');
    },
  },
  ...(
    [
      ['another scope', 'FilterPolicyScope', 'Headers', SCOPES],
      [
        'raw delivery that is neither true nor false',
        'RawMessageDelivery',
        'maybe',
        reference(
          'SetSubscriptionAttributes',
          'RawMessageDelivery – When set to true, enables raw message delivery to Amazon SQS or HTTP/S endpoints.',
        ),
      ],
      ['a redrive policy that is no JSON', 'RedrivePolicy', '{', DEAD_LETTERS],
      ['a redrive policy without a queue', 'RedrivePolicy', '{}', DEAD_LETTERS],
      [
        'a redrive policy to a topic',
        'RedrivePolicy',
        redriveTo('arn:aws:sns:eu-west-1:123456789012:dead'),
        DEAD_LETTERS,
      ],
      [
        'a dead-letter queue of another region',
        'RedrivePolicy',
        redriveTo('arn:aws:sqs:ap-south-1:000000000000:dead'),
        DEAD_LETTERS,
      ],
      [
        'an attribute that subscriptions do not have',
        'Colour',
        'blue',
        reference(
          'SetSubscriptionAttributes',
          'The following lists the names, descriptions, and values of the special request parameters that this action uses:',
        ),
      ],
    ] as const
  ).map(
    ([what, name, value, source]): Check => ({
      name: `sns/SetSubscriptionAttributes/refuses ${what}`,
      source,
      async run(subject) {
        const { subscription } = await wire(subject);
        await assert.rejects(set(subject, subscription, name, value), InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/SetSubscriptionAttributes/refuses a FIFO dead-letter queue for a standard topic, and a standard one for FIFO',
    source: guide(
      'sns-dead-letter-queues',
      'FIFO topic subscriptions use FIFO queues, and standard topic subscriptions use standard queues.',
    ),
    async run(subject) {
      const [standard, fifo] = [await wire(subject), await wireFifo(subject)];
      const [dead, deadFifo] = [await makeQueue(subject, 'dead'), await makeQueue(subject, 'dead.fifo')];
      const crossed = set(subject, standard.subscription, 'RedrivePolicy', redriveTo(deadFifo.arn));
      await assert.rejects(crossed, InvalidParameterException);
      const other = set(subject, fifo.subscription, 'RedrivePolicy', redriveTo(dead.arn));
      await assert.rejects(other, InvalidParameterException);
    },
  },
  {
    name: 'sns/SetSubscriptionAttributes/is refused for a subscription that is not there',
    source: MISSING,
    async run(subject) {
      const { topic } = await wire(subject);
      const missing = set(subject, `${topic}:11111111-2222-3333-4444-555555555555`, 'RawMessageDelivery', 'true');
      await assert.rejects(missing, NotFoundException);
    },
  },
];
