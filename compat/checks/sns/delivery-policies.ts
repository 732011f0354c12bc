import assert from 'node:assert/strict';
import {
  FilterPolicyLimitExceededException,
  InvalidParameterException,
  SetSubscriptionAttributesCommand,
} from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { bodiesIn, publish } from './hands/messages.ts';
import { guide, reference } from './hands/said-by.ts';
import { attributesOf } from './hands/subscriptions.ts';
import { setOfTopic, topicAttributes } from './hands/topics.ts';
import { makeTopic, subscribeTo, wire } from './hands/wiring.ts';

const OF_TOPIC = reference(
  'GetTopicAttributes',
  'EffectiveDeliveryPolicy – The JSON serialization of the effective delivery policy, taking system defaults into account.',
);
const OF_SUBSCRIPTION = reference(
  'GetSubscriptionAttributes',
  'EffectiveDeliveryPolicy – The JSON serialization of the effective delivery policy that takes into account the topic delivery policy and account system defaults.',
);
const retries = (numRetries: number) => ({ minDelayTarget: 1, maxDelayTarget: 2, numRetries });

/** How deliveries are tried again, and how many filter policies a topic has. */
export const deliveryPoliciesChecks: readonly Check[] = [
  {
    name: 'sns/DeliveryPolicy/of a topic is part of its effective one',
    source: OF_TOPIC,
    async run(subject) {
      const topic = await makeTopic(subject);
      const policy = JSON.stringify({ http: { defaultHealthyRetryPolicy: retries(7) } });
      await setOfTopic(subject, topic, 'DeliveryPolicy', policy);
      const { EffectiveDeliveryPolicy } = await topicAttributes(subject, topic);
      const effective = JSON.parse(EffectiveDeliveryPolicy || '{}');
      assert.equal(effective.http?.defaultHealthyRetryPolicy?.numRetries, 7);
    },
  },
  {
    name: 'sns/DeliveryPolicy/of a subscription is part of its effective one',
    source: OF_SUBSCRIPTION,
    async run(subject) {
      const DeliveryPolicy = JSON.stringify({ healthyRetryPolicy: retries(9) });
      const TopicArn = await makeTopic(subject);
      const given = { Attributes: { DeliveryPolicy } };
      const SubscriptionArn = await subscribeTo(subject, TopicArn, 'http', 'http://192.0.2.1/orders', given);
      const { EffectiveDeliveryPolicy } = await attributesOf(subject, SubscriptionArn);
      const effective = JSON.parse(EffectiveDeliveryPolicy || '{}');
      assert.equal(effective.healthyRetryPolicy?.numRetries, 9);
    },
  },
  {
    name: 'sns/DeliveryPolicy/is refused where it is no JSON',
    source: reference(
      'SetTopicAttributes',
      'DeliveryPolicy – The policy that defines how Amazon SNS retries failed deliveries to HTTP/S endpoints.',
    ),
    async run(subject) {
      const set = setOfTopic(subject, await makeTopic(subject), 'DeliveryPolicy', '{');
      await assert.rejects(set, InvalidParameterException);
    },
  },
  {
    name: 'sns/RawMessageDelivery/counts from when it is set',
    source: reference(
      'SetSubscriptionAttributes',
      'RawMessageDelivery – When set to true, enables raw message delivery to Amazon SQS or HTTP/S endpoints.',
    ),
    async run(subject) {
      const { topic, queue, subscription } = await wire(subject);
      await publish(subject, topic, 'wrapped');
      const [first = '{}'] = await bodiesIn(subject, queue, 1);
      assert.equal(JSON.parse(first).Message, 'wrapped');
      const raw = { AttributeName: 'RawMessageDelivery', AttributeValue: 'true' };
      await subject.sns.send(new SetSubscriptionAttributesCommand({ SubscriptionArn: subscription, ...raw }));
      await publish(subject, topic, 'raw');
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['raw']);
    },
  },
  {
    name: 'sns/FilterPolicy/is refused where the topic has 200 already',
    source: guide(
      'subscription-filter-policy-constraints',
      'By default, you can have up to 200 filter policies per topic, and 10,000 filter policies per AWS account.',
    ),
    async run(subject) {
      const topic = await makeTopic(subject);
      const to = (at: number, attributes: Record<string, string>) =>
        subscribeTo(subject, topic, 'sms', `+1555555${String(at).padStart(4, '0')}`, { Attributes: attributes });
      const filter = { FilterPolicy: '{"event":["order"]}' };
      await Promise.all(Array.from({ length: 200 }, (_, at) => to(at, filter)));
      await assert.rejects(to(200, filter), FilterPolicyLimitExceededException);
      assert.ok(await to(201, {}), 'a subscription without a filter policy was refused, too');
    },
  },
];
