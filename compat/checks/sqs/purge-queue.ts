import assert from 'node:assert/strict';
import {
  CreateQueueCommand,
  PurgeQueueCommand,
  PurgeQueueInProgress,
  QueueDoesNotExist,
  ReceiveMessageCommand,
  SendMessageCommand,
} from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';

/** What PurgeQueue takes away, and how often it may be asked. */
export const purgeQueueChecks: readonly Check[] = [
  {
    name: 'sqs/PurgeQueue/deletes the messages of a queue',
    source: {
      kind: 'api-reference',
      service: 'sqs',
      page: 'PurgeQueue',
      sentence:
        'Deletes available messages in a queue (including in-flight messages) specified by the QueueURL parameter.',
    },
    async run({ sqs, name }) {
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name('purged') }));
      await sqs.send(new SendMessageCommand({ QueueUrl, MessageBody: 'one' }));
      await sqs.send(new PurgeQueueCommand({ QueueUrl }));
      const { Messages = [] } = await sqs.send(new ReceiveMessageCommand({ QueueUrl, WaitTimeSeconds: 1 }));
      assert.deepEqual(Messages, [], 'a message was received after the purge');
    },
  },
  {
    name: 'sqs/PurgeQueue/is refused twice within 60 seconds',
    source: {
      kind: 'api-reference',
      service: 'sqs',
      page: 'PurgeQueue',
      sentence:
        'Indicates that the specified queue previously received a PurgeQueue request within the last 60 seconds (the time it can take to delete the messages in the queue).',
    },
    async run({ sqs, name }) {
      const { QueueUrl } = await sqs.send(new CreateQueueCommand({ QueueName: name('purged-twice') }));
      await sqs.send(new PurgeQueueCommand({ QueueUrl }));
      await assert.rejects(sqs.send(new PurgeQueueCommand({ QueueUrl })), PurgeQueueInProgress);
    },
  },
  {
    name: 'sqs/PurgeQueue/is refused for a queue that is not there',
    source: {
      kind: 'api-reference',
      service: 'sqs',
      page: 'PurgeQueue',
      sentence: 'Ensure that the QueueUrl is correct and that the queue has not been deleted.',
    },
    async run({ sqs, name }) {
      const { QueueUrl = '' } = await sqs.send(new CreateQueueCommand({ QueueName: name('there') }));
      const missing = `${QueueUrl}-not`;
      await assert.rejects(sqs.send(new PurgeQueueCommand({ QueueUrl: missing })), QueueDoesNotExist);
    },
  },
];
