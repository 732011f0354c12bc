import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { bodiesOf, receive, receiveAll, receiveOne, remove, sendTo } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { api, guide } from './hands/source.ts';

const ORDER =
  'Messages that belong to the same message group are processed in a FIFO manner (however, messages in different message groups might be processed out of order).';

/** Order within a message group. */
export const fifoOrderChecks: readonly Check[] = [
  {
    name: 'sqs/ReceiveMessage/answers the messages of a group in the order they were sent',
    source: api('SendMessage', ORDER),
    async run(subject) {
      const url = await newQueue(subject, 'order.fifo');
      const bodies = ['d', 'b', 'a', 'c'];
      for (const body of bodies) await sendTo(subject, url, 'g', body);
      assert.deepEqual(bodiesOf(await receiveAll(subject, url)), bodies);
    },
  },
  {
    name: 'sqs/ReceiveMessage/keeps the order of a group where its messages are received one by one',
    source: api('SendMessage', ORDER),
    async run(subject) {
      const url = await newQueue(subject, 'order.fifo');
      const bodies = ['c', 'a', 'b'];
      for (const body of bodies) await sendTo(subject, url, 'g', body);
      for (const body of bodies) {
        const message = await receiveOne(subject, url, { MaxNumberOfMessages: 1 });
        assert.equal(message.Body, body);
        await remove(subject, url, message);
      }
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers several messages of one group in one call',
    source: guide(
      'FIFO-queues-understanding-logic',
      'When receiving messages from a FIFO queue with multiple message group IDs, Amazon SQS first attempts to return as many messages with the same message group ID as possible.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'several.fifo');
      for (const body of ['1', '2', '3']) for (const group of ['a', 'b']) await sendTo(subject, url, group, body);
      const groups = (await receive(subject, url, { MaxNumberOfMessages: 3 })).map(
        ({ Attributes }) => Attributes?.MessageGroupId,
      );
      assert.equal(groups.length, 3);
      assert.equal(new Set(groups).size, 1, 'came from several groups');
    },
  },
  {
    name: 'sqs/ReceiveMessage/sorts each group by time sent where one call answers several',
    source: api(
      'SendMessage',
      'ReceiveMessage might return messages with multiple MessageGroupId values. For each MessageGroupId, the messages are sorted by time sent.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'groups.fifo');
      for (const body of ['1', '2', '3']) for (const group of ['a', 'b']) await sendTo(subject, url, group, body);
      const messages = await receive(subject, url);
      for (const group of ['a', 'b']) {
        const own = messages.filter(({ Attributes }) => Attributes?.MessageGroupId === group);
        assert.deepEqual(bodiesOf(own), ['1', '2', '3']);
      }
    },
  },
  {
    name: 'sqs/SendMessage/answers sequence numbers that increase within a group',
    source: api('SendMessage', 'SequenceNumber continues to increase for a particular MessageGroupId.'),
    async run(subject) {
      const url = await newQueue(subject, 'sequence.fifo');
      const numbers: bigint[] = [];
      for (const body of ['1', '2', '3', '4']) {
        const { SequenceNumber = '' } = await sendTo(subject, url, 'g', body);
        assert.match(SequenceNumber, /^\d+$/);
        numbers.push(BigInt(SequenceNumber));
      }
      assert.ok(
        numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0n)),
        'do not increase',
      );
    },
  },
];
