import assert from 'node:assert/strict';
import { PurgeQueueCommand, PurgeQueueInProgress, QueueDoesNotExist } from '@aws-sdk/client-sqs';
import type { Check, Subject } from '../../check.ts';
import { bodiesOf, receive, send } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const purge = ({ sqs }: Subject, QueueUrl: string) => sqs.send(new PurgeQueueCommand({ QueueUrl }));

/** What PurgeQueue takes away, and how often it may be asked. */
export const purgeQueueChecks: readonly Check[] = [
  {
    name: 'sqs/PurgeQueue/deletes the messages of a queue',
    source: api(
      'PurgeQueue',
      'Deletes available messages in a queue (including in-flight messages) specified by the QueueURL parameter.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'purged');
      await send(subject, url, 'one');
      await purge(subject, url);
      assert.deepEqual(bodiesOf(await receive(subject, url, { WaitTimeSeconds: 1 })), []);
    },
  },
  {
    name: 'sqs/PurgeQueue/is refused twice within 60 seconds',
    source: api(
      'PurgeQueue',
      'Indicates that the specified queue previously received a PurgeQueue request within the last 60 seconds (the time it can take to delete the messages in the queue).',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'purged-twice');
      await purge(subject, url);
      await refused(purge(subject, url), PurgeQueueInProgress);
    },
  },
  {
    name: 'sqs/PurgeQueue/is refused for a queue that is not there',
    source: api('PurgeQueue', 'Ensure that the QueueUrl is correct and that the queue has not been deleted.'),
    async run(subject) {
      await refused(purge(subject, `${await newQueue(subject, 'there')}-not`), QueueDoesNotExist);
    },
  },
];
