import assert from 'node:assert/strict';
import { InvalidParameterException, NotFoundException, PublishCommand } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { bodiesIn, envelopeIn, messageIn, publish } from './hands/messages.ts';
import { guide, reference } from './hands/said-by.ts';
import { makeQueue, makeTopic, RAW, subscribe, wire } from './hands/wiring.ts';

/** What Publish takes, and what it delivers. */
export const publishChecks: readonly Check[] = [
  {
    name: 'sns/Publish/delivers to each subscription of the topic',
    source: reference(
      'Publish',
      'If you send a message to a topic, Amazon SNS delivers the message to each endpoint that is subscribed to the topic.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      const other = await makeQueue(subject, 'other');
      await subscribe(subject, topic, other, RAW);
      await publish(subject, topic, 'to all');
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['to all']);
      assert.deepEqual(await bodiesIn(subject, other, 1), ['to all']);
    },
  },
  {
    name: 'sns/Publish/wraps the message in a notification of type, ids, topic and time',
    source: guide('http-notification-json', 'The type of message. For a notification, the type is Notification.'),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      const { MessageId } = await publish(subject, topic, 'hello', { Subject: 'News' });
      const envelope = await envelopeIn(subject, queue);
      const { Type, TopicArn, Message, Subject } = envelope;
      assert.deepEqual(
        { Type, TopicArn, Message, Subject, MessageId: envelope.MessageId },
        { Type: 'Notification', TopicArn: topic, Message: 'hello', Subject: 'News', MessageId },
      );
      assert.match(envelope.Timestamp ?? '', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    },
  },
  {
    name: 'sns/Publish/signs the notification, and tells how to unsubscribe',
    source: guide('http-notification-json', 'A URL that you can use to unsubscribe the endpoint from this topic.'),
    async run(subject) {
      const { topic, queue, subscription } = await wire(subject);
      await publish(subject, topic, 'hello');
      const { SignatureVersion, Signature, SigningCertURL, UnsubscribeURL } = await envelopeIn(subject, queue);
      assert.equal(SignatureVersion, '1');
      assert.ok(Signature && SigningCertURL, 'there is no signature, or no certificate');
      assert.ok(decodeURIComponent(UnsubscribeURL ?? '').endsWith(`SubscriptionArn=${subscription}`), UnsubscribeURL);
    },
  },
  {
    name: 'sns/Publish/leaves out a subject that was not given',
    source: guide(
      'http-notification-json',
      'If no Subject was specified, then this name/value pair does not appear in this JSON document.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      await publish(subject, topic, 'hello');
      const envelope = await envelopeIn(subject, queue);
      assert.ok(!('Subject' in envelope), 'there is a subject');
      assert.ok(!('MessageAttributes' in envelope), 'there are message attributes');
    },
  },
  {
    name: 'sns/Publish/sends a raw message as it is',
    source: guide(
      'sns-large-payload-raw-message-delivery',
      'When you enable raw message delivery for or Amazon SQS endpoints, any Amazon SNS metadata is stripped from the published message and the message is sent as is.',
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      const said = '{"a": "ünïcode ☂ \u{1F600}",\n"b": "<&>\\"\'"}';
      await publish(subject, topic, said, { Subject: 'never seen' });
      assert.equal((await messageIn(subject, queue)).Body, said);
    },
  },
  {
    name: 'sns/Publish/wraps text of every alphabet so that it can be read again',
    source: reference('Publish', 'With the exception of SMS, messages must be UTF-8 encoded strings.'),
    async run(subject) {
      const { topic, queue } = await wire(subject);
      const said = 'tab\t, line\r\n, "quotes", \\, ü, ☂, \u{1F600}, <b>&amp;</b>';
      await publish(subject, topic, said);
      assert.equal((await envelopeIn(subject, queue)).Message, said);
    },
  },
  {
    name: 'sns/Publish/publishes to a topic that is its target',
    source: reference(
      'Publish',
      "If you don't specify a value for the TopicArn parameter, you must specify a value for the PhoneNumber or TargetArn parameters.",
    ),
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      await subject.sns.send(new PublishCommand({ TargetArn: topic, Message: 'hello' }));
      assert.deepEqual(await bodiesIn(subject, queue, 1), ['hello']);
    },
  },
  {
    name: 'sns/Publish/is refused without topic, target and telephone',
    source: reference(
      'Publish',
      "If you don't specify a value for the TargetArn parameter, you must specify a value for the PhoneNumber or TopicArn parameters.",
    ),
    async run({ sns }) {
      await assert.rejects(sns.send(new PublishCommand({ Message: 'hello' })), InvalidParameterException);
    },
  },
  {
    name: 'sns/Publish/is refused for a topic that is not there',
    source: reference('Publish', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(publish(subject, `${topic}-not`, 'hello'), NotFoundException);
    },
  },
  {
    name: 'sns/Publish/is refused for a topic of another region',
    source: reference(
      'Publish',
      'You can publish messages only to topics and endpoints in the same Amazon Web Services Region.',
    ),
    needs: ['another region'],
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(publish(subject.inRegion('us-west-2'), topic, 'hello'), InvalidParameterException);
    },
  },
];
