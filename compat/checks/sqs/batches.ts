import assert from 'node:assert/strict';
import {
  BatchEntryIdsNotDistinct,
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  EmptyBatchRequest,
  InvalidBatchEntryId,
  SendMessageBatchCommand,
  TooManyEntriesInBatchRequest,
} from '@aws-sdk/client-sqs';
import type { Check, Subject } from '../../check.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

type Batch = 'SendMessageBatch' | 'DeleteMessageBatch' | 'ChangeMessageVisibilityBatch';

/** A batch whose entries have these ids; their receipt handles are none. */
function sendBatch({ sqs }: Subject, batch: Batch, QueueUrl: string, ids: readonly string[]): Promise<unknown> {
  switch (batch) {
    case 'SendMessageBatch':
      return sqs.send(
        new SendMessageBatchCommand({ QueueUrl, Entries: ids.map((Id) => ({ Id, MessageBody: 'body' })) }),
      );
    case 'DeleteMessageBatch':
      return sqs.send(
        new DeleteMessageBatchCommand({ QueueUrl, Entries: ids.map((Id) => ({ Id, ReceiptHandle: 'none' })) }),
      );
    case 'ChangeMessageVisibilityBatch': {
      const Entries = ids.map((Id) => ({ Id, ReceiptHandle: 'none', VisibilityTimeout: 0 }));
      return sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
    }
  }
}

const IDS =
  'This identifier can have up to 80 characters. The following characters are accepted: alphanumeric characters, hyphens(-), and underscores (_).';

/** What the three batches ask of their entries alike. */
export const batchesChecks: readonly Check[] = (
  ['SendMessageBatch', 'DeleteMessageBatch', 'ChangeMessageVisibilityBatch'] as const
).flatMap((batch): Check[] => [
  {
    name: `sqs/${batch}/refuses a batch without entries with EmptyBatchRequest`,
    source: api(batch, "The batch request doesn't contain any entries."),
    async run(subject) {
      await refused(sendBatch(subject, batch, await newQueue(subject, 'batch'), []), EmptyBatchRequest);
    },
  },
  {
    name: `sqs/${batch}/refuses 11 entries with TooManyEntriesInBatchRequest`,
    source: api(
      batch,
      'For Amazon SQS, the maximum number of entries you can include in a single SendMessageBatch, DeleteMessageBatch, or ChangeMessageVisibilityBatch request is 10.',
    ),
    async run(subject) {
      const ids = Array.from({ length: 11 }, (_, n) => `${n}`);
      const url = await newQueue(subject, 'batch');
      await refused(sendBatch(subject, batch, url, ids), TooManyEntriesInBatchRequest);
    },
  },
  {
    name: `sqs/${batch}/refuses two entries with one Id with BatchEntryIdsNotDistinct`,
    source: api(batch, 'Two or more batch entries in the request have the same Id.'),
    async run(subject) {
      const url = await newQueue(subject, 'batch');
      await refused(sendBatch(subject, batch, url, ['a', 'b', 'a']), BatchEntryIdsNotDistinct);
    },
  },
  {
    name: `sqs/${batch}/refuses an Id of other characters, or of 81, with InvalidBatchEntryId`,
    source: api(`${batch}RequestEntry`, IDS),
    async run(subject) {
      const url = await newQueue(subject, 'batch');
      for (const id of ['a b', 'a.b', 'é', 'i'.repeat(81)]) {
        await refused(sendBatch(subject, batch, url, ['fine', id]), InvalidBatchEntryId);
      }
    },
  },
  {
    name: `sqs/${batch}/takes Ids of 80 letters, digits, hyphens and underscores`,
    source: api(`${batch}RequestEntry`, IDS),
    async run(subject) {
      const ids = ['A-z_09'.padEnd(80, 'x'), '-', '_'];
      const url = await newQueue(subject, 'batch');
      const answer = (await sendBatch(subject, batch, url, ids)) as { Successful?: Id[]; Failed?: Id[] };
      const answered = [...(answer.Successful ?? []), ...(answer.Failed ?? [])].map(({ Id }) => Id);
      assert.deepEqual(answered.sort(), ids.sort());
    },
  },
]);

type Id = { Id: string };
