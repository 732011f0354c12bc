import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { deadLetterPair, giveUp } from './hands/dead-letters.ts';
import { bodiesOf, receive, receiveNone, receiveOne, remove, send, sendTo } from './hands/messages.ts';
import { countsOf } from './hands/queues.ts';
import { api } from './hands/source.ts';

const EXCEEDS =
  'When the ReceiveCount for a message exceeds the maxReceiveCount for a queue, Amazon SQS moves the message to the dead-letter-queue.';

/** When a message goes to the dead-letter queue. */
export const deadLetterQueuesChecks: readonly Check[] = [
  {
    name: 'sqs/ReceiveMessage/gives a message maxReceiveCount times, and moves it at the next receive',
    source: api('CreateQueue', EXCEEDS),
    async run(subject) {
      const { source, dead } = await deadLetterPair(subject, 2);
      await send(subject, source, 'poison');
      for (let n = 0; n < 2; n += 1) await receiveOne(subject, source, { VisibilityTimeout: 0 });
      await receiveNone(subject, source);
      assert.deepEqual(bodiesOf(await receive(subject, dead)), ['poison']);
      assert.deepEqual(await countsOf(subject, source), { visible: 0, inFlight: 0, delayed: 0 });
    },
  },
  {
    name: 'sqs/ReceiveMessage/goes past a message it moves to one that can still be received',
    source: api('CreateQueue', EXCEEDS),
    async run(subject) {
      const { source } = await deadLetterPair(subject, 1);
      await send(subject, source, 'poison');
      await receiveOne(subject, source, { VisibilityTimeout: 0 });
      await send(subject, source, 'fresh');
      assert.deepEqual(bodiesOf(await receive(subject, source)), ['fresh']);
    },
  },
  {
    name: 'sqs/ReceiveMessage/does not move a message that is deleted in time',
    source: api('CreateQueue', EXCEEDS),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1);
      await send(subject, pair.source, 'fine');
      await remove(subject, pair.source, await receiveOne(subject, pair.source));
      await giveUp(subject, pair);
      await receiveNone(subject, pair.dead);
    },
  },
  {
    name: 'sqs/ReceiveMessage/unlocks the group of a FIFO message that is moved',
    source: api('CreateQueue', EXCEEDS),
    async run(subject) {
      const { source, dead } = await deadLetterPair(subject, 1, { fifo: true });
      for (const body of ['poison', 'next']) await sendTo(subject, source, 'g', body);
      await receiveOne(subject, source, { MaxNumberOfMessages: 1, VisibilityTimeout: 0 });
      assert.deepEqual(bodiesOf(await receive(subject, source)), ['next']);
      assert.deepEqual(bodiesOf(await receive(subject, dead)), ['poison']);
    },
  },
];
