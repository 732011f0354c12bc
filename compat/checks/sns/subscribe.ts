import assert from 'node:assert/strict';
import { InvalidParameterException, NotFoundException, SubscribeCommand } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { guide, reference } from './hands/said-by.ts';
import { makeQueue, makeTopic, subscribe, subscribeTo } from './hands/wiring.ts';

const ARN_OR_PENDING = reference(
  'Subscribe',
  'The ARN of the subscription if it is confirmed, or the string "pending confirmation" if the subscription requires confirmation.',
);
const ARN_ALWAYS = reference(
  'Subscribe',
  'However, if the API request parameter ReturnSubscriptionArn is true, then the value is always the subscription ARN, even if the subscription requires confirmation.',
);
const CONFIRM = reference(
  'Subscribe',
  'If the endpoint type is HTTP/S or email, or if the endpoint and the topic are not in the same Amazon Web Services account, the endpoint owner must run the ConfirmSubscription action to confirm the subscription.',
);
const CONSTRAINTS = reference(
  'Subscribe',
  'Indicates that a request parameter does not comply with the associated constraints.',
);

/** What Subscribe answers. */
export const subscribeChecks: readonly Check[] = [
  {
    name: 'sns/Subscribe/confirms a queue of the same account at once',
    source: ARN_OR_PENDING,
    async run(subject) {
      const [topic, { arn }] = [await makeTopic(subject), await makeQueue(subject)];
      const { SubscriptionArn = '' } = await subject.sns.send(
        new SubscribeCommand({ TopicArn: topic, Protocol: 'sqs', Endpoint: arn }),
      );
      assert.match(SubscriptionArn, new RegExp(`^${topic}:[0-9a-f-]{36}$`));
    },
  },
  {
    name: 'sns/Subscribe/confirms a function of the same account at once',
    source: CONFIRM,
    async run(subject) {
      const topic = await makeTopic(subject);
      const [, , , region, account] = topic.split(':');
      const { SubscriptionArn = '' } = await subject.sns.send(
        new SubscribeCommand({
          TopicArn: topic,
          Protocol: 'lambda',
          Endpoint: `arn:aws:lambda:${region}:${account}:function:${subject.name('orders')}`,
        }),
      );
      assert.match(SubscriptionArn, new RegExp(`^${topic}:`));
    },
  },
  ...(
    [
      ['email', 'someone@example.com'],
      ['email-json', 'someone@example.com'],
      ['http', 'http://192.0.2.1/orders'],
      ['https', 'https://192.0.2.1/orders'],
    ] as const
  ).map(
    ([Protocol, Endpoint]): Check => ({
      name: `sns/Subscribe/answers pending confirmation for ${Protocol}`,
      source: ARN_OR_PENDING,
      async run(subject) {
        const TopicArn = await makeTopic(subject);
        const { SubscriptionArn } = await subject.sns.send(new SubscribeCommand({ TopicArn, Protocol, Endpoint }));
        assert.equal(SubscriptionArn, 'pending confirmation');
      },
    }),
  ),
  {
    name: 'sns/Subscribe/answers the ARN of what is not yet confirmed where it is asked for',
    source: ARN_ALWAYS,
    async run(subject) {
      const topic = await makeTopic(subject);
      const arn = await subscribeTo(subject, topic, 'email', 'someone@example.com', { ReturnSubscriptionArn: true });
      assert.match(arn, new RegExp(`^${topic}:`));
    },
  },
  {
    name: "sns/Subscribe/has a queue of another account's confirmed by its owner",
    source: CONFIRM,
    needs: ['another account'],
    async run(subject) {
      const topic = await makeTopic(subject);
      const Endpoint = `arn:aws:sqs:${subject.region}:111122223333:${subject.name('theirs')}`;
      const { SubscriptionArn } = await subject.sns.send(
        new SubscribeCommand({ TopicArn: topic, Protocol: 'sqs', Endpoint }),
      );
      assert.equal(SubscriptionArn, 'pending confirmation');
    },
  },
  {
    name: 'sns/Subscribe/answers the same ARN for the same subscription',
    source: reference('Subscribe', 'Subscribes an endpoint to an Amazon SNS topic.'),
    async run(subject) {
      const [topic, queue] = [await makeTopic(subject), await makeQueue(subject)];
      const first = await subscribe(subject, topic, queue, { RawMessageDelivery: 'true' });
      assert.equal(await subscribe(subject, topic, queue, { RawMessageDelivery: 'true' }), first);
    },
  },
  {
    name: 'sns/Subscribe/refuses a subscription that is there with other attributes',
    source: CONSTRAINTS,
    async run(subject) {
      const [topic, queue] = [await makeTopic(subject), await makeQueue(subject)];
      await subscribe(subject, topic, queue);
      const again = subscribe(subject, topic, queue, { FilterPolicy: '{"event":["order"]}' });
      await assert.rejects(again, InvalidParameterException);
    },
  },
  {
    name: 'sns/Subscribe/is refused for a topic that is not there',
    source: reference('Subscribe', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      const missing = subscribeTo(subject, `${topic}-not`, 'email', 'someone@example.com');
      await assert.rejects(missing, NotFoundException);
    },
  },
  {
    name: 'sns/Subscribe/refuses a FIFO queue on a standard topic',
    source: guide(
      'sns-fifo-topics',
      'You can use Amazon SNS FIFO (first in, first out) topics with Amazon SQS FIFO queues to provide strict message ordering and message deduplication.',
    ),
    async run(subject) {
      const [topic, queue] = [await makeTopic(subject), await makeQueue(subject, 'inbox.fifo')];
      await assert.rejects(subscribe(subject, topic, queue), InvalidParameterException);
    },
  },
  ...(
    [
      ['email', 'someone@example.com'],
      ['https', 'https://example.com/orders'],
      ['sms', '+15555550100'],
    ] as const
  ).map(
    ([protocol, endpoint]): Check => ({
      name: `sns/Subscribe/refuses ${protocol} on a FIFO topic`,
      source: guide(
        'fifo-message-delivery',
        'Attempts to subscribe customer managed endpoints to SNS FIFO topics result in errors.',
      ),
      async run(subject) {
        const topic = await makeTopic(subject, 'topic.fifo');
        await assert.rejects(subscribeTo(subject, topic, protocol, endpoint), InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/Subscribe/refuses e-mail on a topic of large messages',
    source: reference(
      'CreateTopic',
      'A topic with a MaximumMessageSize above 256 KiB must have 100 or fewer subscriptions, and each subscription must be an Amazon SQS, Amazon Data Firehose, or Lambda subscription.',
    ),
    async run(subject) {
      const topic = await makeTopic(subject, 'large', { MaximumMessageSize: '1048576' });
      await assert.rejects(subscribeTo(subject, topic, 'email', 'someone@example.com'), InvalidParameterException);
    },
  },
];
