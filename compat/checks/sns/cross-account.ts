import assert from 'node:assert/strict';
import {
  AddPermissionCommand,
  AuthorizationErrorException,
  ConfirmSubscriptionCommand,
  SubscribeCommand,
} from '@aws-sdk/client-sns';
import type { Check, Subject } from '../../check.ts';
import { FRIEND } from '../sqs/hands/permissions.ts';
import { bodiesIn, type Envelope, messageIn, publish } from './hands/messages.ts';
import { guide, reference } from './hands/said-by.ts';
import { makeQueue, makeTopic, RAW, subscribe } from './hands/wiring.ts';

const page = 'sns-send-message-to-sqs-cross-account';

/** The same server, as another account sees it. */
const asFriend = (subject: Subject): Subject => ({ ...subject, ...subject.asAccount(FRIEND) });

/** Topics and queues of two accounts. */
export const crossAccountChecks: readonly Check[] = [
  {
    name: 'sns/Subscribe/is for the owner of the topic alone by default',
    source: reference('CreateTopic', 'By default, only the topic owner can publish or subscribe to the topic.'),
    needs: ['another account'],
    async run(subject) {
      const friend = asFriend(subject);
      const [topic, theirs] = [await makeTopic(subject), await makeQueue(friend, 'theirs')];
      await assert.rejects(subscribe(friend, topic, theirs), AuthorizationErrorException);
    },
  },
  {
    name: 'sns/Subscribe/needs no confirmation where the owner of the queue subscribes it',
    source: guide(page, "Because you are the owner of the queue, you don't have to confirm the subscription."),
    needs: ['another account'],
    async run(subject) {
      const friend = asFriend(subject);
      const [topic, theirs] = [await makeTopic(subject), await makeQueue(friend, 'theirs')];
      const permission = { Label: 'friends', AWSAccountId: [FRIEND], ActionName: ['Subscribe'] };
      await subject.sns.send(new AddPermissionCommand({ TopicArn: topic, ...permission }));
      const input = { TopicArn: topic, Protocol: 'sqs', Endpoint: theirs.arn, Attributes: RAW };
      const { SubscriptionArn = '' } = await friend.sns.send(new SubscribeCommand(input));
      assert.match(SubscriptionArn, new RegExp(`^${topic}:`));
      await publish(subject, topic, 'hello');
      assert.deepEqual(await bodiesIn(friend, theirs, 1), ['hello']);
    },
  },
  {
    name: 'sns/Subscribe/asks a queue of another account to confirm, by a message to the queue',
    source: guide(
      page,
      'When you use the Subscribe action, Amazon SNS sends a subscription confirmation to the queue.',
    ),
    needs: ['another account'],
    async run(subject) {
      const friend = asFriend(subject);
      const [topic, theirs] = [await makeTopic(subject), await makeQueue(friend, 'theirs')];
      await subscribe(subject, topic, theirs, RAW);
      await publish(subject, topic, 'too early');
      const { Type, Token } = JSON.parse((await messageIn(friend, theirs)).Body ?? '') as Envelope;
      assert.equal(Type, 'SubscriptionConfirmation');
      await friend.sns.send(new ConfirmSubscriptionCommand({ TopicArn: topic, Token }));
      await publish(subject, topic, 'in time');
      assert.deepEqual(await bodiesIn(friend, theirs, 1), ['in time']);
    },
  },
];
