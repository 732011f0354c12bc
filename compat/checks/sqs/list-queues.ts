import assert from 'node:assert/strict';
import { ListQueuesCommand, type ListQueuesResult } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { FRIEND } from './hands/permissions.ts';
import { createQueue, nameOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const PAGES =
  'If you set MaxResults and there are additional results to display, the response includes a value for NextToken.';

export const listQueuesChecks: readonly Check[] = [
  {
    name: 'sqs/ListQueues/returns only queues whose name begins with the prefix',
    source: api(
      'ListQueues',
      'If you specify a value for the optional QueueNamePrefix parameter, only queues with a name that begins with the specified value are returned.',
    ),
    async run(subject) {
      const stem = subject.name('prefix');
      const url = await createQueue(subject, `${stem}-a`);
      await createQueue(subject, `x-${stem}-a`);
      const { QueueUrls } = await subject.sqs.send(new ListQueuesCommand({ QueueNamePrefix: stem }));
      assert.deepEqual(QueueUrls, [url]);
    },
  },
  {
    name: 'sqs/ListQueues/compares the prefix case-sensitively',
    source: api('ListQueues', 'Queue URLs and names are case-sensitive.'),
    async run(subject) {
      const stem = subject.name('Case');
      await createQueue(subject, stem);
      const { QueueUrls } = await subject.sqs.send(new ListQueuesCommand({ QueueNamePrefix: stem.toLowerCase() }));
      assert.deepEqual(QueueUrls ?? [], []);
    },
  },
  {
    name: 'sqs/ListQueues/pages by MaxResults and NextToken without losing or repeating a queue',
    source: api(
      'ListQueues',
      'Use NextToken as a parameter in your next request to listQueues to receive the next page of results.',
    ),
    async run(subject) {
      const stem = subject.name('pages');
      const made = await Promise.all([1, 2, 3, 4, 5].map((n) => createQueue(subject, `${stem}-${n}`)));
      const seen: string[] = [];
      let NextToken: string | undefined;
      for (let page = 0; page < 5; page += 1) {
        const answer: ListQueuesResult = await subject.sqs.send(
          new ListQueuesCommand({ QueueNamePrefix: stem, MaxResults: 2, NextToken }),
        );
        seen.push(...(answer.QueueUrls ?? []));
        NextToken = answer.NextToken;
        if (!NextToken) break;
      }
      assert.deepEqual(seen.sort(), made.sort());
    },
  },
  {
    name: 'sqs/ListQueues/returns at most MaxResults queues, and a NextToken where there are more',
    source: api('ListQueues', PAGES),
    async run(subject) {
      const stem = subject.name('more');
      await Promise.all([1, 2, 3].map((n) => createQueue(subject, `${stem}-${n}`)));
      const answer = await subject.sqs.send(new ListQueuesCommand({ QueueNamePrefix: stem, MaxResults: 2 }));
      assert.equal(answer.QueueUrls?.length, 2);
      assert.ok(answer.NextToken, 'no NextToken, though a third queue is there');
    },
  },
  {
    name: 'sqs/ListQueues/returns no NextToken where MaxResults is not set',
    source: api(
      'ListQueues',
      'Token value is null if there are no additional results to request, or if you did not set MaxResults in the request.',
    ),
    async run(subject) {
      const stem = subject.name('all');
      await Promise.all([1, 2, 3].map((n) => createQueue(subject, `${stem}-${n}`)));
      const answer = await subject.sqs.send(new ListQueuesCommand({ QueueNamePrefix: stem }));
      assert.equal(answer.QueueUrls?.length, 3);
      assert.equal(answer.NextToken, undefined);
    },
  },
  {
    name: 'sqs/ListQueues/returns no NextToken with the last page',
    source: api('ListQueues', PAGES),
    async run(subject) {
      const stem = subject.name('last');
      await Promise.all([1, 2].map((n) => createQueue(subject, `${stem}-${n}`)));
      const answer = await subject.sqs.send(new ListQueuesCommand({ QueueNamePrefix: stem, MaxResults: 2 }));
      assert.equal(answer.QueueUrls?.length, 2);
      assert.equal(answer.NextToken, undefined);
    },
  },
  {
    name: 'sqs/ListQueues/refuses a MaxResults outside of 1 to 1000',
    source: api('ListQueues', 'Maximum number of results to include in the response. Value range is 1 to 1000.'),
    async run({ sqs }) {
      await refused(sqs.send(new ListQueuesCommand({ MaxResults: 1_001 })));
      await refused(sqs.send(new ListQueuesCommand({ MaxResults: 0 })));
    },
  },
  {
    name: 'sqs/ListQueues/lists the queues of the current region only',
    source: api('ListQueues', 'Returns a list of your queues in the current region.'),
    needs: ['another region'],
    async run(subject) {
      const elsewhere = subject.inRegion('eu-central-1');
      const url = await newQueue(subject, 'region');
      const QueueNamePrefix = nameOf(url);
      assert.deepEqual((await elsewhere.sqs.send(new ListQueuesCommand({ QueueNamePrefix }))).QueueUrls ?? [], []);
      assert.deepEqual((await subject.sqs.send(new ListQueuesCommand({ QueueNamePrefix }))).QueueUrls, [url]);
    },
  },
  {
    name: "sqs/ListQueues/lists the caller's queues, not another account's",
    source: api('ListQueues', 'Returns a list of your queues in the current region.'),
    needs: ['another account'],
    async run(subject) {
      const url = await newQueue(subject, 'account');
      const QueueNamePrefix = nameOf(url);
      const { sqs } = subject.asAccount(FRIEND);
      assert.deepEqual((await sqs.send(new ListQueuesCommand({ QueueNamePrefix }))).QueueUrls ?? [], []);
    },
  },
];
