import assert from 'node:assert/strict';
import {
  ConfirmSubscriptionCommand,
  GetSubscriptionAttributesCommand,
  InvalidParameterException,
  NotFoundException,
  UnsubscribeCommand,
} from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { bodiesIn, publish } from './hands/messages.ts';
import { reference } from './hands/said-by.ts';
import { makeQueue, makeTopic, RAW, subscribe, wire } from './hands/wiring.ts';

const DELETES = reference('Unsubscribe', 'Deletes a subscription.');
const TOKEN = reference(
  'ConfirmSubscription',
  "Verifies an endpoint owner's intent to receive messages by validating the token sent to the endpoint by an earlier Subscribe action.",
);

const unsubscribe = ({ sns }: Clients, SubscriptionArn: string) =>
  sns.send(new UnsubscribeCommand({ SubscriptionArn }));

/** The end of a subscription, and its confirmation. */
export const unsubscribeAndConfirmChecks: readonly Check[] = [
  {
    name: 'sns/Unsubscribe/deletes the subscription',
    source: DELETES,
    async run(subject) {
      const { subscription } = await wire(subject);
      await unsubscribe(subject, subscription);
      const asked = subject.sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn: subscription }));
      await assert.rejects(asked, NotFoundException);
    },
  },
  {
    name: 'sns/Unsubscribe/ends deliveries to that endpoint alone',
    source: DELETES,
    async run(subject) {
      const { topic, queue, subscription } = await wire(subject, RAW);
      const stays = await makeQueue(subject, 'stays');
      await subscribe(subject, topic, stays, RAW);
      await publish(subject, topic, 'before');
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['before']);
      await unsubscribe(subject, subscription);
      await publish(subject, topic, 'after');
      assert.deepEqual((await bodiesIn(subject, stays, 2)).sort(), ['after', 'before']);
      assert.deepEqual(await bodiesIn(subject, queue, 0), []);
    },
  },
  {
    name: 'sns/Unsubscribe/lets the endpoint be subscribed anew, under another ARN',
    source: DELETES,
    async run(subject) {
      const { topic, queue, subscription } = await wire(subject);
      await unsubscribe(subject, subscription);
      assert.notEqual(await subscribe(subject, topic, queue), subscription);
    },
  },
  {
    name: 'sns/Unsubscribe/is refused for what is no ARN',
    source: reference('Unsubscribe', 'The ARN of the subscription to be deleted.'),
    async run(subject) {
      await assert.rejects(unsubscribe(subject, 'orders'), InvalidParameterException);
    },
  },
  {
    name: 'sns/ConfirmSubscription/refuses a token that was never given',
    source: TOKEN,
    async run(subject) {
      const TopicArn = await makeTopic(subject);
      const Token = 'a'.repeat(128);
      const confirmed = subject.sns.send(new ConfirmSubscriptionCommand({ TopicArn, Token }));
      await assert.rejects(confirmed, InvalidParameterException);
    },
  },
];
