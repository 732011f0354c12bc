import assert from 'node:assert/strict';
import { InvalidParameterException } from '@aws-sdk/client-sns';
import type { Check } from '../../check.ts';
import { envelopeIn, messageIn, publish } from './hands/messages.ts';
import { reference } from './hands/said-by.ts';
import { makeTopic, RAW, wire } from './hands/wiring.ts';

const SUBJECT = reference(
  'Publish',
  'Subjects must be UTF-8 text with no line breaks or control characters, and less than 100 characters long.',
);
const SIZE = reference(
  'Publish',
  'By default, a message can be at most 256 KiB in size (262,144 bytes, not 262,144 characters).',
);
const SIZE_OF_ALL = reference(
  'Publish',
  'Amazon SNS validates the combined size of the message body and message attributes against this value and returns an InvalidParameter error if the limit is exceeded.',
);
const EMPTY = reference('MessageAttributeValue', 'In addition, the message body should not be empty or null.');

/** How much a message may be, and what its subject may say. */
export const publishLimitsChecks: readonly Check[] = [
  {
    name: 'sns/Publish/is refused without a message',
    source: EMPTY,
    async run(subject) {
      await assert.rejects(publish(subject, await makeTopic(subject), ''), InvalidParameterException);
    },
  },
  {
    name: 'sns/Publish/takes 262,144 bytes',
    source: SIZE,
    async run(subject) {
      const { topic, queue } = await wire(subject, RAW);
      await publish(subject, topic, 'x'.repeat(262_144));
      assert.equal((await messageIn(subject, queue)).Body?.length, 262_144);
    },
  },
  ...(
    [
      ['262,145 bytes', 'x'.repeat(262_145)],
      ['fewer characters that are more bytes', 'ü'.repeat(131_073)],
    ] as const
  ).map(
    ([what, message]): Check => ({
      name: `sns/Publish/refuses ${what}`,
      source: SIZE,
      async run(subject) {
        await assert.rejects(publish(subject, await makeTopic(subject), message), InvalidParameterException);
      },
    }),
  ),
  {
    name: 'sns/Publish/counts attributes towards the size',
    source: SIZE_OF_ALL,
    async run(subject) {
      const topic = await makeTopic(subject);
      const MessageAttributes = { kind: { DataType: 'String', StringValue: 'x'.repeat(200) } };
      const published = publish(subject, topic, 'x'.repeat(262_000), { MessageAttributes });
      await assert.rejects(published, InvalidParameterException);
    },
  },
  {
    name: 'sns/Publish/takes what the topic says is its maximum',
    source: SIZE_OF_ALL,
    async run(subject) {
      const large = await makeTopic(subject, 'large', { MaximumMessageSize: '1048576' });
      assert.ok((await publish(subject, large, 'x'.repeat(1_048_576))).MessageId);
      const small = await makeTopic(subject, 'small', { MaximumMessageSize: '1024' });
      assert.ok((await publish(subject, small, 'x'.repeat(1_024))).MessageId);
      await assert.rejects(publish(subject, small, 'x'.repeat(1_025)), InvalidParameterException);
    },
  },
  {
    name: 'sns/Publish/takes a subject of any alphabet',
    source: SUBJECT,
    async run(subject) {
      const { topic, queue } = await wire(subject);
      await publish(subject, topic, 'hello', { Subject: 'Größe ☂ \u{1F600}' });
      assert.equal((await envelopeIn(subject, queue)).Subject, 'Größe ☂ \u{1F600}');
    },
  },
  ...(
    [
      ['more than 100 characters', 'x'.repeat(101)],
      ['a line break', 'one\ntwo'],
      ['a control character', 'one\u0007two'],
      ['no characters', ''],
    ] as const
  ).map(
    ([what, Subject]): Check => ({
      name: `sns/Publish/refuses a subject of ${what}`,
      source: SUBJECT,
      async run(subject) {
        const published = publish(subject, await makeTopic(subject), 'hello', { Subject });
        await assert.rejects(published, InvalidParameterException);
      },
    }),
  ),
];
