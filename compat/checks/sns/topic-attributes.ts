import assert from 'node:assert/strict';
import { InvalidParameterException, NotFoundException } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { reference } from './hands/said-by.ts';
import { setOfTopic, topicAttributes } from './hands/topics.ts';
import { makeTopic, subscribeTo, wire } from './hands/wiring.ts';

const MISSING = 'Indicates that the requested resource does not exist.';
const CONSTRAINTS = reference(
  'SetTopicAttributes',
  'Indicates that a request parameter does not comply with the associated constraints.',
);

/** What a topic tells of itself, and what can be set. */
export const topicAttributesChecks: readonly Check[] = [
  {
    name: 'sns/GetTopicAttributes/tells ARN, owner and policy',
    source: reference('GetTopicAttributes', "Policy – The JSON serialization of the topic's access control policy."),
    async run(subject) {
      const topic = await makeTopic(subject);
      const { TopicArn, Owner, Policy = '' } = await topicAttributes(subject, topic);
      assert.equal(TopicArn, topic);
      assert.equal(Owner, topic.split(':')[4]);
      assert.ok(Policy, 'there is no policy');
      assert.ok(Array.isArray(JSON.parse(Policy).Statement), `the policy is ${Policy}`);
    },
  },
  {
    name: 'sns/GetTopicAttributes/counts confirmed and pending subscriptions',
    source: reference(
      'GetTopicAttributes',
      'SubscriptionsConfirmed – The number of confirmed subscriptions for the topic.',
    ),
    async run(subject) {
      const { topic } = await wire(subject);
      await subscribeTo(subject, topic, 'email', 'someone@example.com');
      const { SubscriptionsConfirmed, SubscriptionsPending } = await topicAttributes(subject, topic);
      assert.deepEqual(
        { SubscriptionsConfirmed, SubscriptionsPending },
        { SubscriptionsConfirmed: '1', SubscriptionsPending: '1' },
      );
    },
  },
  {
    name: 'sns/GetTopicAttributes/tells the effective delivery policy',
    source: reference(
      'GetTopicAttributes',
      'EffectiveDeliveryPolicy – The JSON serialization of the effective delivery policy, taking system defaults into account.',
    ),
    async run(subject) {
      const { EffectiveDeliveryPolicy = '{}' } = await topicAttributes(subject, await makeTopic(subject));
      assert.equal(typeof JSON.parse(EffectiveDeliveryPolicy).http?.defaultHealthyRetryPolicy?.numRetries, 'number');
    },
  },
  {
    name: 'sns/GetTopicAttributes/tells the maximum message size only where it was set',
    source: reference('GetTopicAttributes', 'Amazon SNS returns this attribute only if you explicitly set it.'),
    async run(subject) {
      const plain = await topicAttributes(subject, await makeTopic(subject));
      assert.equal(plain.MaximumMessageSize, undefined);
      const sized = await topicAttributes(subject, await makeTopic(subject, 'sized', { MaximumMessageSize: '2048' }));
      assert.equal(sized.MaximumMessageSize, '2048');
    },
  },
  {
    name: 'sns/GetTopicAttributes/tells that a FIFO topic does not deduplicate by content, unless asked to',
    source: reference('GetTopicAttributes', 'By default, ContentBasedDeduplication is set to false.'),
    async run(subject) {
      const plain = await topicAttributes(subject, await makeTopic(subject, 'plain.fifo'));
      assert.equal(plain.ContentBasedDeduplication, 'false');
      const asked = await makeTopic(subject, 'asked.fifo', { ContentBasedDeduplication: 'true' });
      assert.equal((await topicAttributes(subject, asked)).ContentBasedDeduplication, 'true');
    },
  },
  {
    name: 'sns/GetTopicAttributes/is refused for a topic that is not there',
    source: reference('GetTopicAttributes', MISSING),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(topicAttributes(subject, `${topic}-not`), NotFoundException);
    },
  },
  {
    name: 'sns/GetTopicAttributes/is refused for what is no ARN',
    source: reference('GetTopicAttributes', 'The ARN of the topic whose properties you want to get.'),
    async run(subject) {
      await assert.rejects(topicAttributes(subject, 'orders'), InvalidParameterException);
    },
  },
  {
    name: 'sns/SetTopicAttributes/sets the display name',
    source: reference('SetTopicAttributes', 'Allows a topic owner to set an attribute of the topic to a new value.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await setOfTopic(subject, topic, 'DisplayName', 'Orders');
      await setOfTopic(subject, topic, 'DisplayName', 'All orders');
      assert.equal((await topicAttributes(subject, topic)).DisplayName, 'All orders');
    },
  },
  {
    name: 'sns/SetTopicAttributes/sets the policy',
    source: reference('SetTopicAttributes', 'Policy – The policy that defines who can access your topic.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      const Statement = [{ Sid: 'all', Effect: 'Allow', Principal: '*', Action: 'SNS:Publish', Resource: topic }];
      await setOfTopic(subject, topic, 'Policy', JSON.stringify({ Version: '2012-10-17', Statement }));
      const { Policy = '' } = await topicAttributes(subject, topic);
      assert.equal(JSON.parse(Policy).Statement[0].Sid, 'all');
    },
  },
  {
    name: 'sns/SetTopicAttributes/refuses a policy that is no JSON',
    source: CONSTRAINTS,
    async run(subject) {
      await assert.rejects(setOfTopic(subject, await makeTopic(subject), 'Policy', '{'), InvalidParameterException);
    },
  },
  {
    name: 'sns/SetTopicAttributes/refuses an attribute that topics do not have',
    source: reference(
      'SetTopicAttributes',
      'The following lists the names, descriptions, and values of the special request parameters that the SetTopicAttributes action uses:',
    ),
    async run(subject) {
      await assert.rejects(setOfTopic(subject, await makeTopic(subject), 'Colour', 'blue'), InvalidParameterException);
    },
  },
  {
    name: 'sns/SetTopicAttributes/refuses another value of TracingConfig than PassThrough and Active',
    source: reference(
      'SetTopicAttributes',
      'By default TracingConfig is set to PassThrough, and the topic passes through the tracing header it receives from an Amazon SNS publisher to its subscriptions.',
    ),
    async run(subject) {
      await assert.rejects(
        setOfTopic(subject, await makeTopic(subject), 'TracingConfig', 'Maybe'),
        InvalidParameterException,
      );
    },
  },
  {
    name: 'sns/SetTopicAttributes/refuses a signature version other than 1 and 2',
    source: reference('SetTopicAttributes', 'By default, SignatureVersion is set to 1.'),
    async run(subject) {
      await assert.rejects(
        setOfTopic(subject, await makeTopic(subject), 'SignatureVersion', '3'),
        InvalidParameterException,
      );
    },
  },
  {
    name: 'sns/SetTopicAttributes/refuses more than 256 KiB where a subscription can not take it',
    source: reference(
      'SetTopicAttributes',
      "If the topic doesn't meet these requirements when you set a value above 256 KiB, Amazon SNS returns an InvalidParameter error.",
    ),
    async run(subject) {
      const topic = await makeTopic(subject);
      await subscribeTo(subject, topic, 'email', 'someone@example.com');
      await assert.rejects(setOfTopic(subject, topic, 'MaximumMessageSize', '1048576'), InvalidParameterException);
    },
  },
  {
    name: 'sns/SetTopicAttributes/is refused for a topic that is not there',
    source: reference('SetTopicAttributes', MISSING),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(setOfTopic(subject, `${topic}-not`, 'DisplayName', 'x'), NotFoundException);
    },
  },
];
