import assert from 'node:assert/strict';
import {
  InvalidParameterException,
  ListSubscriptionsByTopicCommand,
  ListSubscriptionsCommand,
  NotFoundException,
  paginateListSubscriptions,
  paginateListSubscriptionsByTopic,
  type Subscription,
} from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic, subscribe, subscribeTo, wire } from './hands/wiring.ts';

async function ofTopic({ sns }: Clients, TopicArn: string): Promise<Subscription[]> {
  const all: Subscription[] = [];
  for await (const { Subscriptions = [] } of paginateListSubscriptionsByTopic({ client: sns }, { TopicArn })) {
    all.push(...Subscriptions);
  }
  return all;
}

async function everySubscription({ sns }: Clients): Promise<Subscription[]> {
  const all: Subscription[] = [];
  for await (const { Subscriptions = [] } of paginateListSubscriptions({ client: sns }, {})) all.push(...Subscriptions);
  return all;
}

/** Lists of subscriptions. */
export const listSubscriptionsChecks: readonly Check[] = [
  {
    name: 'sns/ListSubscriptionsByTopic/tells ARN, owner, protocol, endpoint and topic',
    source: reference('Subscription', 'A wrapper type for the attributes of an Amazon SNS subscription.'),
    async run(subject) {
      const { topic, queue, subscription } = await wire(subject);
      assert.deepEqual(await ofTopic(subject, topic), [
        {
          SubscriptionArn: subscription,
          Owner: topic.split(':')[4],
          Protocol: 'sqs',
          Endpoint: queue.arn,
          TopicArn: topic,
        },
      ]);
    },
  },
  {
    name: 'sns/ListSubscriptionsByTopic/lists the subscriptions of that topic alone',
    source: reference('ListSubscriptionsByTopic', 'Returns a list of the subscriptions to a specific topic.'),
    async run(subject) {
      const [one, other] = [await wire(subject), await makeTopic(subject, 'other')];
      const second = await subscribe(subject, other, one.queue);
      assert.deepEqual(
        (await ofTopic(subject, one.topic)).map((each) => each.SubscriptionArn),
        [one.subscription],
      );
      assert.deepEqual(
        (await ofTopic(subject, other)).map((each) => each.SubscriptionArn),
        [second],
      );
    },
  },
  {
    name: 'sns/ListSubscriptionsByTopic/tells PendingConfirmation instead of an ARN',
    source: reference(
      'Subscribe',
      "In addition to the ARN for confirmed subscriptions, the response also includes the pending subscription ARN value for subscriptions that aren't yet confirmed.",
    ),
    async run(subject) {
      const topic = await makeTopic(subject);
      await subscribeTo(subject, topic, 'email', 'someone@example.com');
      assert.deepEqual(
        (await ofTopic(subject, topic)).map((each) => each.SubscriptionArn),
        ['PendingConfirmation'],
      );
    },
  },
  {
    name: 'sns/ListSubscriptionsByTopic/has pages of 100',
    source: reference(
      'ListSubscriptionsByTopic',
      'Each call returns a limited list of subscriptions, up to 100. If there are more subscriptions, a NextToken is also returned.',
    ),
    async run(subject) {
      const TopicArn = await makeTopic(subject);
      const numbers = Array.from({ length: 101 }, (_, at) => `+1555555${String(at).padStart(4, '0')}`);
      await Promise.all(numbers.map((number) => subscribeTo(subject, TopicArn, 'sms', number)));
      const first = await subject.sns.send(new ListSubscriptionsByTopicCommand({ TopicArn }));
      assert.equal(first.Subscriptions?.length, 100, `the first page has ${first.Subscriptions?.length}`);
      assert.ok(first.NextToken, 'there is no token for the second page');
      const listed = (await ofTopic(subject, TopicArn)).map(({ Endpoint = '' }) => Endpoint);
      assert.deepEqual(listed.sort(), numbers);
    },
  },
  {
    name: 'sns/ListSubscriptionsByTopic/is refused for a topic that is not there',
    source: reference('ListSubscriptionsByTopic', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(ofTopic(subject, `${topic}-not`), NotFoundException);
    },
  },
  {
    name: 'sns/ListSubscriptions/lists the subscriptions of every topic',
    source: reference('ListSubscriptions', "Returns a list of the requester's subscriptions."),
    async run(subject) {
      const made = [await wire(subject), await wire(subject)].map(({ subscription }) => subscription);
      const listed = (await everySubscription(subject)).map(({ SubscriptionArn }) => SubscriptionArn);
      assert.deepEqual(
        made.filter((arn) => !listed.includes(arn)),
        [],
      );
    },
  },
  {
    name: 'sns/ListSubscriptions/lists those of its region',
    source: reference('ListSubscriptions', "Returns a list of the requester's subscriptions."),
    needs: ['another region'],
    async run(subject) {
      const { subscription } = await wire(subject);
      const elsewhere = await everySubscription(subject.inRegion('us-west-2'));
      assert.deepEqual(
        elsewhere.filter(({ SubscriptionArn }) => SubscriptionArn === subscription),
        [],
      );
    },
  },
  {
    name: 'sns/ListSubscriptions/refuses a token it did not give',
    source: reference('ListSubscriptions', 'Token returned by the previous ListSubscriptions request.'),
    async run({ sns }) {
      const asked = sns.send(new ListSubscriptionsCommand({ NextToken: 'not a token' }));
      await assert.rejects(asked, InvalidParameterException);
    },
  },
];
