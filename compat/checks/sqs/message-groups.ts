import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { bodiesOf, hideFor, receive, receiveNone, receiveOne, remove, sendTo } from './hands/messages.ts';
import { newQueue } from './hands/queues.ts';
import { api, guide } from './hands/source.ts';

const LOCKED =
  'While messages with a particular MessageGroupId are invisible, no more messages belonging to the same MessageGroupId are returned until the visibility timeout expires.';
const OTHERS =
  'You can still receive messages with another MessageGroupId from your FIFO queue as long as they are visible.';

/** How a message group is locked while one of its messages is in flight, and unlocked. */
export const messageGroupsChecks: readonly Check[] = [
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
];
