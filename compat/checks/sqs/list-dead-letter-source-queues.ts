import assert from 'node:assert/strict';
import {
  ListDeadLetterSourceQueuesCommand,
  type ListDeadLetterSourceQueuesResult,
  QueueDoesNotExist,
} from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { deadLetterPair, redrivePolicy } from './hands/dead-letters.ts';
import { arnOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const SOURCES =
  'Returns a list of your queues that have the RedrivePolicy queue attribute configured with a dead-letter queue.';

/** How a dead-letter queue finds its sources. */
export const listDeadLetterSourceQueuesChecks: readonly Check[] = [
  {
    name: 'sqs/ListDeadLetterSourceQueues/lists the queues that have this one as their dead-letter queue',
    source: api('ListDeadLetterSourceQueues', SOURCES),
    async run(subject) {
      const { source, dead, deadArn } = await deadLetterPair(subject);
      const other = await newQueue(subject, 'other', { RedrivePolicy: redrivePolicy(deadArn, 9) });
      await deadLetterPair(subject);
      const { queueUrls } = await subject.sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: dead }));
      assert.deepEqual(queueUrls?.toSorted(), [source, other].sort());
    },
  },
  {
    name: 'sqs/ListDeadLetterSourceQueues/lists none for a queue that is nobody’s dead-letter queue',
    source: api('ListDeadLetterSourceQueues', SOURCES),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'nobody');
      const { queueUrls } = await subject.sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl }));
      assert.deepEqual(queueUrls ?? [], []);
    },
  },
  {
    name: 'sqs/ListDeadLetterSourceQueues/pages by MaxResults and NextToken',
    source: api(
      'ListDeadLetterSourceQueues',
      'Use NextToken as a parameter in your next request to ListDeadLetterSourceQueues to receive the next page of results.',
    ),
    async run(subject) {
      const dead = await newQueue(subject, 'dead');
      const RedrivePolicy = redrivePolicy(await arnOf(subject, dead), 3);
      const made = [];
      for (let n = 0; n < 3; n += 1) made.push(await newQueue(subject, 'source', { RedrivePolicy }));
      const list = (NextToken?: string): Promise<ListDeadLetterSourceQueuesResult> =>
        subject.sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: dead, MaxResults: 2, NextToken }));
      const first = await list();
      assert.equal(first.queueUrls?.length, 2);
      const second = await list(first.NextToken);
      assert.deepEqual([...first.queueUrls, ...(second.queueUrls ?? [])].sort(), made.sort());
      assert.equal(second.NextToken, undefined);
    },
  },
  {
    name: 'sqs/ListDeadLetterSourceQueues/refuses a queue that is not there with QueueDoesNotExist',
    source: api(
      'ListDeadLetterSourceQueues',
      'Ensure that the QueueUrl is correct and that the queue has not been deleted.',
    ),
    async run(subject) {
      const QueueUrl = `${await newQueue(subject, 'there')}-not`;
      await refused(subject.sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl })), QueueDoesNotExist);
    },
  },
];
