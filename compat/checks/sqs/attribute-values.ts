import assert from 'node:assert/strict';
import { InvalidAttributeValue, type QueueAttributeName, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { attributesOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

type Numeric = { attribute: QueueAttributeName; least: number; most: number; otherwise?: number; sentence: string };

/** Attributes that are numbers, and what AWS says of their range. */
const NUMERIC: readonly Numeric[] = [
  {
    attribute: 'DelaySeconds',
    least: 0,
    most: 900,
    otherwise: 0,
    sentence: 'Valid values: An integer from 0 to 900 (15 minutes). Default: 0.',
  },
  {
    attribute: 'MaximumMessageSize',
    least: 1_024,
    most: 1_048_576,
    otherwise: 1_048_576,
    sentence:
      'Valid values: An integer from 1,024 bytes (1 KiB) up to 1,048,576 bytes (1 MiB). Default: 1,048,576 bytes (1 MiB).',
  },
  {
    attribute: 'MessageRetentionPeriod',
    least: 60,
    most: 1_209_600,
    otherwise: 345_600,
    sentence:
      'Valid values: An integer representing seconds, from 60 (1 minute) to 1,209,600 (14 days). Default: 345,600 (4 days).',
  },
  {
    attribute: 'ReceiveMessageWaitTimeSeconds',
    least: 0,
    most: 20,
    otherwise: 0,
    sentence: 'Valid values: An integer from 0 to 20 (seconds). Default: 0.',
  },
  {
    attribute: 'VisibilityTimeout',
    least: 0,
    most: 43_200,
    otherwise: 30,
    sentence: 'Valid values: An integer from 0 to 43,200 (12 hours). Default: 30.',
  },
  {
    attribute: 'KmsDataKeyReusePeriodSeconds',
    least: 60,
    most: 86_400,
    sentence: 'An integer representing seconds, between 60 seconds (1 minute) and 86,400 seconds (24 hours).',
  },
];

/** Each numeric attribute: its default, its bounds when set, and what lies beyond them. */
export const attributeValuesChecks: readonly Check[] = NUMERIC.flatMap(
  ({ attribute, least, most, otherwise, sentence }): Check[] => [
    ...(otherwise === undefined
      ? []
      : [
          {
            name: `sqs/CreateQueue/gives ${attribute} the default ${otherwise}` as const,
            source: api('SetQueueAttributes', sentence),
            async run(subject) {
              const attributes = await attributesOf(subject, await newQueue(subject, 'default'));
              assert.equal(attributes[attribute], String(otherwise));
            },
          } satisfies Check,
        ]),
    {
      name: `sqs/SetQueueAttributes/takes ${attribute} from ${least} to ${most}`,
      source: api('SetQueueAttributes', sentence),
      async run(subject) {
        const QueueUrl = await newQueue(subject, 'bounds', { KmsMasterKeyId: 'alias/aws/sqs' });
        for (const bound of [least, most].map(String)) {
          const Attributes = { [attribute]: bound };
          await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
          assert.equal((await attributesOf(subject, QueueUrl))[attribute], bound);
        }
      },
    },
    {
      name: `sqs/SetQueueAttributes/refuses ${attribute} outside of ${least} to ${most} with InvalidAttributeValue`,
      source: api('SetQueueAttributes', sentence),
      async run(subject) {
        const QueueUrl = await newQueue(subject, 'beyond', { KmsMasterKeyId: 'alias/aws/sqs' });
        for (const value of [least - 1, most + 1, 'many'].map(String)) {
          const Attributes = { [attribute]: value };
          await refused(
            subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })),
            InvalidAttributeValue,
          );
        }
      },
    },
    {
      name: `sqs/CreateQueue/refuses ${attribute} of more than ${most} with InvalidAttributeValue`,
      source: api('SetQueueAttributes', sentence),
      async run(subject) {
        await refused(newQueue(subject, 'beyond', { [attribute]: String(most + 1) }), InvalidAttributeValue);
      },
    },
  ],
);
