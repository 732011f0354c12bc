import assert from 'node:assert/strict';
import type { Check } from '../../check.ts';
import { text } from './hands/attributes-digest.ts';
import { deadLetterPair, giveUp, redrivePolicy } from './hands/dead-letters.ts';
import { bodiesOf, receive, receiveAll, receiveNone, receiveOne, send } from './hands/messages.ts';
import { deadLetters, fifoDeadLetters, finished, startMove } from './hands/move-tasks.ts';
import { arnOf, countsOf, newQueue } from './hands/queues.ts';
import { api, guide } from './hands/source.ts';

const REDRIVE = 'sqs-configure-dead-letter-queue-redrive';
const NEW =
  'All redriven messages are considered new messages with a new messageID and enqueueTime are assigned to redriven messages.';

/** What StartMessageMoveTask moves, and where to. */
export const startMessageMoveTaskChecks: readonly Check[] = [
  {
    name: 'sqs/StartMessageMoveTask/moves messages back to the queue they came from',
    source: api(
      'StartMessageMoveTask',
      'If this field is left blank, the messages will be redriven back to their respective original source queues.',
    ),
    async run(subject) {
      const { source, dead, deadArn } = await deadLetters(subject, 'one', 'two');
      await startMove(subject, deadArn);
      await finished(subject, deadArn);
      assert.deepEqual(bodiesOf(await receiveAll(subject, source)).sort(), ['one', 'two']);
      assert.deepEqual(await countsOf(subject, dead), { visible: 0, inFlight: 0, delayed: 0 });
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/moves messages to the destination it names',
    source: api(
      'StartMessageMoveTask',
      'You can use this field to specify the destination queue where you would like to redrive messages.',
    ),
    async run(subject) {
      const { source, deadArn } = await deadLetters(subject, 'one');
      const destination = await newQueue(subject, 'destination');
      await startMove(subject, deadArn, { DestinationArn: await arnOf(subject, destination) });
      await finished(subject, deadArn);
      assert.deepEqual(bodiesOf(await receive(subject, destination)), ['one']);
      await receiveNone(subject, source);
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/brings messages of several sources back to each of them',
    source: api(
      'StartMessageMoveTask',
      'If this field is left blank, the messages will be redriven back to their respective original source queues.',
    ),
    async run(subject) {
      const pair = await deadLetters(subject, 'one');
      const RedrivePolicy = redrivePolicy(pair.deadArn, 1);
      const other = { ...pair, source: await newQueue(subject, 'other', { RedrivePolicy }) };
      await send(subject, other.source, 'two');
      await giveUp(subject, other);
      await startMove(subject, pair.deadArn);
      await finished(subject, pair.deadArn);
      assert.deepEqual(bodiesOf(await receive(subject, pair.source)), ['one']);
      assert.deepEqual(bodiesOf(await receive(subject, other.source)), ['two']);
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/gives a message it moves a new id',
    source: guide(REDRIVE, NEW),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1);
      const { MessageId } = await send(subject, pair.source, 'one');
      await giveUp(subject, pair);
      await startMove(subject, pair.deadArn);
      await finished(subject, pair.deadArn);
      assert.notEqual((await receiveOne(subject, pair.source)).MessageId, MessageId);
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/gives a message it moves a new time of sending',
    source: guide(REDRIVE, NEW),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1);
      await send(subject, pair.source, 'one');
      const first = await receiveOne(subject, pair.source, { VisibilityTimeout: 0 });
      await giveUp(subject, pair);
      await subject.pass(300);
      await startMove(subject, pair.deadArn);
      await finished(subject, pair.deadArn);
      const moved = await receiveOne(subject, pair.source);
      assert.ok(Number(moved.Attributes?.SentTimestamp) > Number(first.Attributes?.SentTimestamp), 'is the old one');
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/keeps the attributes of a message it moves',
    source: api(
      'StartMessageMoveTask',
      'Starts an asynchronous task to move messages from a specified source queue to a specified destination queue.',
    ),
    async run(subject) {
      const pair = await deadLetterPair(subject, 1);
      await send(subject, pair.source, 'one', { MessageAttributes: { kind: text('order') } });
      await giveUp(subject, pair);
      await startMove(subject, pair.deadArn);
      await finished(subject, pair.deadArn);
      assert.equal((await receiveOne(subject, pair.source)).MessageAttributes?.kind?.StringValue, 'order');
    },
  },
  {
    name: 'sqs/StartMessageMoveTask/keeps order and group of FIFO messages, which no earlier id swallows',
    source: guide(
      REDRIVE,
      'Dead-letter queues redrive messages in the order they are received, starting with the oldest message.',
    ),
    async run(subject) {
      const { source, deadArn } = await fifoDeadLetters(subject, 'one', 'two', 'three');
      await startMove(subject, deadArn);
      await finished(subject, deadArn);
      const messages = await receive(subject, source);
      assert.deepEqual(bodiesOf(messages), ['one', 'two', 'three']);
      assert.equal(messages[0]?.Attributes?.MessageGroupId, 'g');
    },
  },
];
