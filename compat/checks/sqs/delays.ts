import assert from 'node:assert/strict';
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { bodiesOf, receive, receiveNone, receiveOne, send, sendTo } from './hands/messages.ts';
import { countsOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api, guide } from './hands/source.ts';

const VALID = 'The length of time, in seconds, for which to delay a specific message. Valid values: 0 to 900.';
const AVAILABLE =
  'Messages with a positive DelaySeconds value become available for processing after the delay period is finished.';

/** Messages that are kept back for a while: by themselves, or by their queue. */
export const delaysChecks: readonly Check[] = [
  {
    name: 'sqs/SendMessage/keeps a delayed message back until its delay is over',
    source: api('SendMessage', AVAILABLE),
    async run(subject) {
      const url = await newQueue(subject, 'delayed');
      await send(subject, url, 'later', { DelaySeconds: 2 });
      await receiveNone(subject, url);
      await subject.pass(2_300);
      assert.equal((await receiveOne(subject, url)).Body, 'later');
    },
  },
  {
    name: "sqs/SendMessage/delays by the queue's DelaySeconds where the message says nothing",
    source: api('SendMessage', "If you don't specify a value, the default value for the queue applies."),
    async run(subject) {
      const url = await newQueue(subject, 'slow', { DelaySeconds: '2' });
      await send(subject, url, 'later');
      await receiveNone(subject, url);
      await subject.pass(2_300);
      assert.equal((await receiveOne(subject, url)).Body, 'later');
    },
  },
  {
    name: "sqs/SendMessage/lets a message's delay of 0 go before the queue's",
    source: api('SendMessage', "If you don't specify a value, the default value for the queue applies."),
    async run(subject) {
      const url = await newQueue(subject, 'slow', { DelaySeconds: '60' });
      await send(subject, url, 'at once', { DelaySeconds: 0 });
      assert.equal((await receiveOne(subject, url)).Body, 'at once');
    },
  },
  ...[-1, 901].map(
    (DelaySeconds): Check => ({
      name: `sqs/SendMessage/refuses a delay of ${DelaySeconds} seconds`,
      source: api('SendMessage', VALID),
      async run(subject) {
        await refused(send(subject, await newQueue(subject, 'beyond'), 'never', { DelaySeconds }));
      },
    }),
  ),
  {
    name: 'sqs/SendMessage/takes a delay of 900 seconds',
    source: api('SendMessage', VALID),
    async run(subject) {
      const url = await newQueue(subject, 'longest');
      await send(subject, url, 'much later', { DelaySeconds: 900 });
      assert.equal((await countsOf(subject, url)).delayed, 1);
    },
  },
  {
    name: 'sqs/SendMessage/refuses a delay for one message of a FIFO queue',
    source: api('SendMessage', "When you set FifoQueue, you can't set DelaySeconds per message."),
    async run(subject) {
      const url = await newQueue(subject, 'delayed.fifo');
      const more = { MessageGroupId: 'g', MessageDeduplicationId: 'd', DelaySeconds: 5 };
      await refused(send(subject, url, 'one', more));
    },
  },
  {
    name: 'sqs/SendMessage/delays all messages of a FIFO queue as the queue says',
    source: api('SendMessage', 'You can set this parameter only on a queue level.'),
    async run(subject) {
      const url = await newQueue(subject, 'slow.fifo', { DelaySeconds: '2' });
      await sendTo(subject, url, 'g', 'one');
      await sendTo(subject, url, 'g', 'two');
      await receiveNone(subject, url);
      await subject.pass(2_400);
      assert.deepEqual(bodiesOf(await receive(subject, url)), ['one', 'two']);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/does not touch the delay of messages already in a standard queue',
    source: guide(
      'sqs-delay-queues',
      "For standard queues, the per-queue delay setting is not retroactive—changing the setting doesn't affect the delay of messages already in the queue.",
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'slow', { DelaySeconds: '60' });
      await send(subject, QueueUrl, 'one');
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { DelaySeconds: '0' } }));
      await receiveNone(subject, QueueUrl);
    },
  },
  {
    name: 'sqs/SetQueueAttributes/changes the delay of messages already in a FIFO queue',
    source: guide(
      'sqs-delay-queues',
      'For FIFO queues, the per-queue delay setting is retroactive—changing the setting affects the delay of messages already in the queue.',
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'slow.fifo', { DelaySeconds: '60' });
      await sendTo(subject, QueueUrl, 'g', 'one');
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { DelaySeconds: '0' } }));
      assert.deepEqual(bodiesOf(await receive(subject, QueueUrl)), ['one']);
    },
  },
];
