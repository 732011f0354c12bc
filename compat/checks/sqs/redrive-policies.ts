import assert from 'node:assert/strict';
import { ListDeadLetterSourceQueuesCommand, SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check, Subject } from '../../check.ts';
import { deadLetterPair, redrivePolicy } from './hands/dead-letters.ts';
import { arnOf, attributesOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const KINDS =
  'The dead-letter queue of a FIFO queue must also be a FIFO queue. Similarly, the dead-letter queue of a standard queue must also be a standard queue.';
const TARGET =
  'deadLetterTargetArn – The Amazon Resource Name (ARN) of the dead-letter queue to which Amazon SQS moves messages after the value of maxReceiveCount is exceeded.';
const TIMES =
  'maxReceiveCount – The number of times a message is delivered to the source queue before being moved to the dead-letter queue.';

async function setPolicy({ sqs }: Subject, QueueUrl: string, RedrivePolicy: string): Promise<void> {
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { RedrivePolicy } }));
}

/** What a RedrivePolicy may say. */
export const redrivePoliciesChecks: readonly Check[] = [
  {
    name: 'sqs/SetQueueAttributes/keeps a RedrivePolicy, and answers it',
    source: api('SetQueueAttributes', TARGET),
    async run(subject) {
      const deadArn = await arnOf(subject, await newQueue(subject, 'dead'));
      const url = await newQueue(subject, 'source');
      await setPolicy(subject, url, redrivePolicy(deadArn, 3));
      const { RedrivePolicy = '' } = await attributesOf(subject, url, 'RedrivePolicy');
      const { deadLetterTargetArn, maxReceiveCount } = JSON.parse(RedrivePolicy);
      assert.deepEqual([deadLetterTargetArn, Number(maxReceiveCount)], [deadArn, 3]);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/takes a maxReceiveCount that is a text',
    source: api('SetQueueAttributes', TIMES),
    async run(subject) {
      const deadArn = await arnOf(subject, await newQueue(subject, 'dead'));
      const url = await newQueue(subject, 'source', { RedrivePolicy: redrivePolicy(deadArn, '5') });
      const { RedrivePolicy = '' } = await attributesOf(subject, url, 'RedrivePolicy');
      assert.equal(Number(JSON.parse(RedrivePolicy).maxReceiveCount), 5);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/takes a RedrivePolicy away where it is empty',
    source: api('SetQueueAttributes', 'Sets the value of one or more queue attributes, like a policy.'),
    async run(subject) {
      const { source, dead } = await deadLetterPair(subject);
      await setPolicy(subject, source, '');
      assert.equal((await attributesOf(subject, source)).RedrivePolicy, undefined);
      const command = new ListDeadLetterSourceQueuesCommand({ QueueUrl: dead });
      assert.deepEqual((await subject.sqs.send(command)).queueUrls ?? [], []);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses a dead-letter queue that is not there',
    source: api('SetQueueAttributes', TARGET),
    async run(subject) {
      const url = await newQueue(subject, 'source');
      await refused(setPolicy(subject, url, redrivePolicy(`${await arnOf(subject, url)}-not`, 3)));
    },
  },
  ...(['source.fifo', 'source'] as const).map(
    (stem): Check => ({
      name: `sqs/SetQueueAttributes/refuses a ${stem === 'source' ? 'FIFO' : 'standard'} dead-letter queue for a ${stem === 'source' ? 'standard' : 'FIFO'} queue`,
      source: api('SetQueueAttributes', KINDS),
      async run(subject) {
        const dead = await newQueue(subject, stem === 'source' ? 'dead.fifo' : 'dead');
        const url = await newQueue(subject, stem);
        await refused(setPolicy(subject, url, redrivePolicy(await arnOf(subject, dead), 3)));
      },
    }),
  ),
  ...[0, -1, 1.5, 'many'].map(
    (maxReceiveCount): Check => ({
      name: `sqs/SetQueueAttributes/refuses a maxReceiveCount of ${maxReceiveCount}`,
      source: api('SetQueueAttributes', TIMES),
      async run(subject) {
        const deadArn = await arnOf(subject, await newQueue(subject, 'dead'));
        await refused(setPolicy(subject, await newQueue(subject, 'source'), redrivePolicy(deadArn, maxReceiveCount)));
      },
    }),
  ),
  {
    name: 'sqs/SetQueueAttributes/refuses a RedrivePolicy that is no JSON object',
    source: api(
      'SetQueueAttributes',
      'RedrivePolicy – The string that includes the parameters for the dead-letter queue functionality of the source queue as a JSON object.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'source');
      for (const policy of ['{', '[]', '"dead"']) await refused(setPolicy(subject, url, policy));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses a RedrivePolicy without deadLetterTargetArn',
    source: api('SetQueueAttributes', TARGET),
    async run(subject) {
      await refused(setPolicy(subject, await newQueue(subject, 'source'), '{"maxReceiveCount":3}'));
    },
  },
];
