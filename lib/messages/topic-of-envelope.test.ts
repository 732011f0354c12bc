import { expect, it } from 'vitest';
import { topicOfEnvelope } from './topic-of-envelope.ts';

const ARN = 'arn:aws:sns:eu-west-1:111122223333:orders';
const envelope = { Type: 'Notification', MessageId: 'm', TopicArn: ARN, Message: 'hello' };

it.each([
  ['an envelope as SNS writes it', JSON.stringify(envelope, null, 2), ARN],
  ['its keys in another order', JSON.stringify({ Message: 'hello', TopicArn: ARN, Type: 'Notification' }), ARN],
  ['a large one', JSON.stringify({ ...envelope, Message: 'x'.repeat(200_000) }), ARN],
  [
    'a large one with the topic only in its message',
    JSON.stringify({ Type: 'Notification', Message: `${'x'.repeat(70_000)}"TopicArn":"${ARN}"` }),
    null,
  ],
  ['one inside another object', JSON.stringify({ inside: envelope }), null],
  ['a confirmation', JSON.stringify({ ...envelope, Type: 'SubscriptionConfirmation' }), null],
  ['a topic that is no text', JSON.stringify({ ...envelope, TopicArn: { a: 1 } }), null],
  ['broken JSON', `{"Type":"Notification","TopicArn":"${ARN}"`, null],
  ['text that speaks of one', `"TopicArn":"${ARN}"`, null],
  ['nothing', '', null],
])('%s', (_, body, topic) => {
  expect(topicOfEnvelope(body)).toBe(topic);
});
