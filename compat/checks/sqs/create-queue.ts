import assert from 'node:assert/strict';
import { CreateQueueCommand, DeleteQueueCommand, QueueDeletedRecently, QueueNameExists } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { attributesOf, createQueue, nameOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const EXISTS =
  'Amazon SQS returns this error only if the request includes attributes whose values differ from those of the existing queue.';

export const createQueueChecks: readonly Check[] = [
  {
    name: 'sqs/CreateQueue/answers a URL that ends with the name of the queue',
    source: api('CreateQueue', 'The URL of the created Amazon SQS queue.'),
    async run(subject) {
      const name = subject.name('new');
      assert.equal(nameOf(await createQueue(subject, name)), name);
    },
  },
  {
    name: 'sqs/CreateQueue/returns the URL of an existing queue with the same attributes',
    source: api(
      'CreateQueue',
      'If you specify the name of an existing queue and provide the exact same names and values for all its attributes, the CreateQueue action will return the URL of the existing queue instead of creating a new one.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'twice', { DelaySeconds: '5' });
      assert.equal(await createQueue(subject, nameOf(url), { DelaySeconds: '5' }), url);
    },
  },
  {
    name: 'sqs/CreateQueue/does not change or refuse an existing queue where the request names no attributes',
    source: api('CreateQueue', EXISTS),
    async run(subject) {
      const url = await newQueue(subject, 'kept', { DelaySeconds: '5' });
      assert.equal(await createQueue(subject, nameOf(url)), url);
      assert.equal((await attributesOf(subject, url)).DelaySeconds, '5');
    },
  },
  {
    name: 'sqs/CreateQueue/refuses other values for an existing queue with QueueNameExists',
    source: api(
      'CreateQueue',
      'If you attempt to create a queue with a name that already exists but with different attribute names or values, the CreateQueue action will return an error.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'other', { DelaySeconds: '5' });
      await refused(createQueue(subject, nameOf(url), { DelaySeconds: '6' }), QueueNameExists);
      assert.equal((await attributesOf(subject, url)).DelaySeconds, '5');
    },
  },
  {
    name: "sqs/CreateQueue/refuses for an existing queue a value that differs from the queue's default",
    source: api('CreateQueue', EXISTS),
    async run(subject) {
      const url = await newQueue(subject, 'default');
      await refused(createQueue(subject, nameOf(url), { VisibilityTimeout: '31' }), QueueNameExists);
    },
  },
  {
    name: 'sqs/CreateQueue/creates a standard queue where FifoQueue is not specified',
    source: api('CreateQueue', "If you don't specify the FifoQueue attribute, Amazon SQS creates a standard queue."),
    async run(subject) {
      assert.equal((await attributesOf(subject, await newQueue(subject, 'standard'))).FifoQueue, undefined);
    },
  },
  {
    name: 'sqs/CreateQueue/creates a FIFO queue where FifoQueue is true',
    source: api('CreateQueue', 'FifoQueue – Designates a queue as FIFO.'),
    async run(subject) {
      assert.equal((await attributesOf(subject, await newQueue(subject, 'first.fifo'))).FifoQueue, 'true');
    },
  },
  {
    name: 'sqs/CreateQueue/takes a name of 80 characters, and refuses one of 81',
    source: api('CreateQueue', 'A queue name can have up to 80 characters.'),
    async run(subject) {
      const longest = subject.name('long').padEnd(80, 'x');
      assert.equal(nameOf(await createQueue(subject, longest)), longest);
      await refused(createQueue(subject, `${longest}x`));
    },
  },
  ...['a space', 'a.dot', 'sla/sh', 'ümlaut', 'pl+us'].map(
    (part): Check => ({
      name: `sqs/CreateQueue/refuses the name "${part}"`,
      source: api('CreateQueue', 'Valid values: alphanumeric characters, hyphens (-), and underscores (_).'),
      async run(subject) {
        await refused(createQueue(subject, `${subject.name('name')}${part}`));
      },
    }),
  ),
  {
    name: 'sqs/CreateQueue/takes letters, digits, hyphens and underscores',
    source: api('CreateQueue', 'Valid values: alphanumeric characters, hyphens (-), and underscores (_).'),
    async run(subject) {
      const name = `_-${subject.name('Az09')}-_`;
      assert.equal(nameOf(await createQueue(subject, name)), name);
    },
  },
  {
    name: 'sqs/CreateQueue/refuses a FIFO queue whose name does not end with .fifo',
    source: api('CreateQueue', 'A FIFO queue name must end with the .fifo suffix.'),
    async run(subject) {
      await refused(newQueue(subject, 'no-suffix', { FifoQueue: 'true' }));
    },
  },
  {
    name: 'sqs/CreateQueue/refuses the .fifo suffix for a standard queue',
    source: api('CreateQueue', 'Valid values: alphanumeric characters, hyphens (-), and underscores (_).'),
    async run(subject) {
      const QueueName = subject.name('only.fifo');
      await refused(subject.sqs.send(new CreateQueueCommand({ QueueName })));
    },
  },
  {
    name: 'sqs/CreateQueue/tells names apart by case',
    source: api('CreateQueue', 'Queue URLs and names are case-sensitive.'),
    async run(subject) {
      const name = subject.name('Case');
      assert.notEqual(await createQueue(subject, name), await createQueue(subject, name.toLowerCase()));
    },
  },
  {
    name: 'sqs/CreateQueue/lets a name be used again 60 seconds after its deletion, and not before',
    source: api(
      'CreateQueue',
      'You must wait 60 seconds after deleting a queue before you can create another queue with the same name.',
    ),
    needs: ['a clock that can be moved'],
    async run(subject) {
      const url = await newQueue(subject, 'again');
      await subject.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
      await subject.pass(59_000);
      await refused(createQueue(subject, nameOf(url)), QueueDeletedRecently);
      await subject.pass(2_000);
      assert.equal(await createQueue(subject, nameOf(url)), url);
    },
  },
  {
    name: 'sqs/CreateQueue/refuses the name of a queue deleted a moment ago with QueueDeletedRecently',
    source: api(
      'CreateQueue',
      'If you delete a queue, you must wait at least 60 seconds before creating a queue with the same name.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'moment');
      await subject.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
      await refused(createQueue(subject, nameOf(url)), QueueDeletedRecently);
    },
  },
];
