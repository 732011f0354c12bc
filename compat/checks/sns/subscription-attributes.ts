import assert from 'node:assert/strict';
import { InvalidParameterException, NotFoundException } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { reference } from './hands/said-by.ts';
import { attributesOf, redriveTo } from './hands/subscriptions.ts';
import { makeQueue, makeTopic, RAW, subscribeTo, wire } from './hands/wiring.ts';

const FILTER = '{"event":["order"]}';
const MISSING = reference('GetSubscriptionAttributes', 'Indicates that the requested resource does not exist.');

/** What a subscription tells of itself. */
export const subscriptionAttributesChecks: readonly Check[] = [
  {
    name: 'sns/GetSubscriptionAttributes/tells whose it is and what it connects',
    source: reference('GetSubscriptionAttributes', 'Returns all of the properties of a subscription.'),
    async run(subject) {
      const { topic, queue, subscription } = await wire(subject);
      const { SubscriptionArn, TopicArn, Protocol, Endpoint, Owner } = await attributesOf(subject, subscription);
      assert.deepEqual(
        { SubscriptionArn, TopicArn, Protocol, Endpoint, Owner },
        {
          SubscriptionArn: subscription,
          TopicArn: topic,
          Protocol: 'sqs',
          Endpoint: queue.arn,
          Owner: topic.split(':')[4],
        },
      );
    },
  },
  {
    name: 'sns/GetSubscriptionAttributes/tells that a queue is confirmed, and not raw',
    source: reference(
      'GetSubscriptionAttributes',
      'RawMessageDelivery – true if raw message delivery is enabled for the subscription.',
    ),
    async run(subject) {
      const { PendingConfirmation, RawMessageDelivery } = await attributesOf(
        subject,
        (await wire(subject)).subscription,
      );
      assert.deepEqual(
        { PendingConfirmation, RawMessageDelivery },
        { PendingConfirmation: 'false', RawMessageDelivery: 'false' },
      );
    },
  },
  {
    name: 'sns/GetSubscriptionAttributes/tells what is pending',
    source: reference(
      'GetSubscriptionAttributes',
      "PendingConfirmation – true if the subscription hasn't been confirmed.",
    ),
    async run(subject) {
      const arn = await subscribeTo(subject, await makeTopic(subject), 'email', 'someone@example.com');
      assert.equal((await attributesOf(subject, arn)).PendingConfirmation, 'true');
    },
  },
  {
    name: 'sns/GetSubscriptionAttributes/tells what Subscribe was given',
    source: reference(
      'Subscribe',
      'The following lists the names, descriptions, and values of the special request parameters that the Subscribe action uses:',
    ),
    async run(subject) {
      const dlq = await makeQueue(subject, 'dead');
      const given = {
        FilterPolicy: FILTER,
        FilterPolicyScope: 'MessageBody',
        RedrivePolicy: redriveTo(dlq.arn),
        ...RAW,
      };
      const told = await attributesOf(subject, (await wire(subject, given)).subscription);
      assert.deepEqual({ ...told, ...given }, told);
    },
  },
  {
    name: 'sns/GetSubscriptionAttributes/tells the scope of a filter policy that was given without one',
    source: reference(
      'GetSubscriptionAttributes',
      'MessageAttributes (default) – The filter is applied on the message attributes.',
    ),
    async run(subject) {
      const told = await attributesOf(subject, (await wire(subject, { FilterPolicy: FILTER })).subscription);
      assert.equal(told.FilterPolicyScope, 'MessageAttributes');
    },
  },
  {
    name: 'sns/GetSubscriptionAttributes/is refused for a subscription that is not there',
    source: MISSING,
    async run(subject) {
      const { topic } = await wire(subject);
      await assert.rejects(attributesOf(subject, `${topic}:11111111-2222-3333-4444-555555555555`), NotFoundException);
    },
  },
  {
    name: 'sns/GetSubscriptionAttributes/is refused for what is no ARN',
    source: reference('GetSubscriptionAttributes', 'The ARN of the subscription whose properties you want to get.'),
    async run(subject) {
      await assert.rejects(attributesOf(subject, 'orders'), InvalidParameterException);
    },
  },
];
