import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import {
  bodiesOf,
  hideFor,
  receive,
  receiveAll,
  receiveNone,
  receiveOne,
  remove,
  send,
  sendTo,
} from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api, guide } from './hands/source.ts';

const ORDER =
  'Messages that belong to the same message group are processed in a FIFO manner (however, messages in different message groups might be processed out of order).';
const LOCKED =
  'While messages with a particular MessageGroupId are invisible, no more messages belonging to the same MessageGroupId are returned until the visibility timeout expires.';
const GROUP_ID =
  'The length of MessageGroupId is 128 characters. Valid values: alphanumeric characters and punctuation';
const OTHERS =
  'You can still receive messages with another MessageGroupId from your FIFO queue as long as they are visible.';

/** Order within a message group, and how a group is locked while one of its messages is in flight. */
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
    name: 'sqs/ReceiveMessage/locks the whole message group while one message of it is in flight',
    source: api('ReceiveMessage', LOCKED),
    async run(subject) {
      const url = await newQueue(subject, 'lock.fifo');
      for (const body of ['one', 'two']) await sendTo(subject, url, 'g', body);
      await receiveOne(subject, url, { MaxNumberOfMessages: 1 });
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/ReceiveMessage/keeps a group locked for messages that are sent meanwhile',
    source: api('ReceiveMessage', LOCKED),
    async run(subject) {
      const url = await newQueue(subject, 'lock.fifo');
      await sendTo(subject, url, 'g', 'one');
      await receiveOne(subject, url);
      await sendTo(subject, url, 'g', 'two');
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/ReceiveMessage/answers other groups while one is locked',
    source: api('ReceiveMessage', OTHERS),
    async run(subject) {
      const url = await newQueue(subject, 'others.fifo');
      for (const body of ['a1', 'a2']) await sendTo(subject, url, 'a', body);
      await receiveOne(subject, url, { MaxNumberOfMessages: 1 });
      await sendTo(subject, url, 'b', 'b1');
      assert.deepEqual(bodiesOf(await receive(subject, url)), ['b1']);
    },
  },
  {
    name: 'sqs/DeleteMessage/unlocks the message group',
    source: guide(
      'interleaving-multiple-ordered-message-groups',
      'When a message with a specific MessageGroupId is being processed and is invisible, no other consumer can process messages from that same group until the visibility timeout expires or the message is deleted.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'unlock.fifo');
      for (const body of ['one', 'two']) await sendTo(subject, url, 'g', body);
      await remove(subject, url, await receiveOne(subject, url, { MaxNumberOfMessages: 1 }));
      assert.deepEqual(bodiesOf(await receive(subject, url)), ['two']);
    },
  },
  {
    name: 'sqs/ReceiveMessage/starts a group again with its first message when the visibility timeout is over',
    source: api('ReceiveMessage', LOCKED),
    async run(subject) {
      const url = await newQueue(subject, 'again.fifo');
      for (const body of ['one', 'two']) await sendTo(subject, url, 'g', body);
      await receiveOne(subject, url, { MaxNumberOfMessages: 1, VisibilityTimeout: 1 });
      await subject.pass(1_300);
      assert.deepEqual(bodiesOf(await receive(subject, url)), ['one', 'two']);
    },
  },
  {
    name: 'sqs/ChangeMessageVisibility/unlocks the message group where a message is given back',
    source: api('ReceiveMessage', LOCKED),
    async run(subject) {
      const url = await newQueue(subject, 'back.fifo');
      for (const body of ['one', 'two']) await sendTo(subject, url, 'g', body);
      await hideFor(subject, url, await receiveOne(subject, url, { MaxNumberOfMessages: 1 }), 0);
      assert.deepEqual(bodiesOf(await receive(subject, url)), ['one', 'two']);
    },
  },
  {
    name: 'sqs/DeleteMessage/leaves a group locked while another message of it is in flight',
    source: api('ReceiveMessage', LOCKED),
    async run(subject) {
      const url = await newQueue(subject, 'two.fifo');
      for (const body of ['one', 'two', 'three']) await sendTo(subject, url, 'g', body);
      const [first = {}] = await receive(subject, url, { MaxNumberOfMessages: 2 });
      await remove(subject, url, first);
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/SendMessage/refuses a message without MessageGroupId for a FIFO queue',
    source: api(
      'SendMessage',
      'If you do not provide a MessageGroupId when sending a message to a FIFO queue, the action fails.',
    ),
    async run(subject) {
      await refused(send(subject, await newQueue(subject, 'none.fifo'), 'one', { MessageDeduplicationId: 'd' }));
    },
  },
  ...['', 'two words', 'ümlaut', 'g'.repeat(129)].map(
    (MessageGroupId): Check => ({
      name: `sqs/SendMessage/refuses the MessageGroupId "${MessageGroupId.slice(0, 12)}" of ${MessageGroupId.length} characters`,
      source: api('SendMessage', GROUP_ID),
      async run(subject) {
        const url = await newQueue(subject, 'group.fifo');
        await refused(send(subject, url, 'one', { MessageGroupId, MessageDeduplicationId: 'd' }));
      },
    }),
  ),
  {
    name: 'sqs/SendMessage/takes a MessageGroupId of 128 letters, digits and punctuation',
    source: api('SendMessage', GROUP_ID),
    async run(subject) {
      const url = await newQueue(subject, 'group.fifo');
      const group = 'aZ09!"#$%&\'()*+,-./:;?@[\\]^_`{|}~'.padEnd(128, 'x');
      await sendTo(subject, url, group, 'one', 'd');
      assert.equal((await receiveOne(subject, url)).Attributes?.MessageGroupId, group);
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
