import assert from 'node:assert/strict';
import {
  DeleteQueueCommand,
  GetQueueAttributesCommand,
  GetQueueUrlCommand,
  ListQueuesCommand,
  QueueDoesNotExist,
} from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { receive, send } from './hands/messages.ts';
import { attributesOf, nameOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const GONE = 'Ensure that the QueueUrl is correct and that the queue has not been deleted.';

/** GetQueueUrl, DeleteQueue, and what a URL of no queue is answered with. */
export const queueUrlChecks: readonly Check[] = [
  {
    name: 'sqs/GetQueueUrl/returns the URL of an existing queue',
    source: api('GetQueueUrl', 'The GetQueueUrl API returns the URL of an existing Amazon SQS queue.'),
    async run(subject) {
      const url = await newQueue(subject, 'found');
      const { QueueUrl } = await subject.sqs.send(new GetQueueUrlCommand({ QueueName: nameOf(url) }));
      assert.equal(QueueUrl, url);
    },
  },
  {
    name: 'sqs/GetQueueUrl/refuses the name of no queue with QueueDoesNotExist',
    source: api('GetQueueUrl', GONE),
    async run(subject) {
      const command = new GetQueueUrlCommand({ QueueName: subject.name('nobody') });
      await refused(subject.sqs.send(command), QueueDoesNotExist);
    },
  },
  {
    name: 'sqs/GetQueueUrl/compares names case-sensitively',
    source: api('GetQueueUrl', 'Queue URLs and names are case-sensitive.'),
    async run(subject) {
      const name = nameOf(await newQueue(subject, 'Case'));
      await refused(subject.sqs.send(new GetQueueUrlCommand({ QueueName: name.toUpperCase() })), QueueDoesNotExist);
    },
  },
  {
    name: 'sqs/GetQueueUrl/finds a queue of its own account by QueueOwnerAWSAccountId',
    source: api(
      'GetQueueUrl',
      "To access a queue owned by another Amazon Web Services account, use the QueueOwnerAWSAccountId parameter to specify the account ID of the queue's owner.",
    ),
    async run(subject) {
      const url = await newQueue(subject, 'mine');
      const { QueueArn = '' } = await attributesOf(subject, url);
      const QueueOwnerAWSAccountId = QueueArn.split(':')[4];
      const command = new GetQueueUrlCommand({ QueueName: nameOf(url), QueueOwnerAWSAccountId });
      assert.equal((await subject.sqs.send(command)).QueueUrl, url);
    },
  },
  {
    name: 'sqs/DeleteQueue/takes the queue out of the list, and its name out of GetQueueUrl',
    source: api('DeleteQueue', "Deletes the queue specified by the QueueUrl, regardless of the queue's contents."),
    async run(subject) {
      const url = await newQueue(subject, 'deleted');
      await send(subject, url, 'still here');
      await subject.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
      await refused(subject.sqs.send(new GetQueueUrlCommand({ QueueName: nameOf(url) })), QueueDoesNotExist);
      const { QueueUrls } = await subject.sqs.send(new ListQueuesCommand({ QueueNamePrefix: nameOf(url) }));
      assert.deepEqual(QueueUrls ?? [], []);
    },
  },
  {
    name: 'sqs/DeleteQueue/refuses a queue that is not there with QueueDoesNotExist',
    source: api('DeleteQueue', GONE),
    async run(subject) {
      const url = await newQueue(subject, 'twice');
      await subject.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
      await refused(subject.sqs.send(new DeleteQueueCommand({ QueueUrl: url })), QueueDoesNotExist);
    },
  },
  {
    name: 'sqs/GetQueueAttributes/refuses a deleted queue with QueueDoesNotExist',
    source: api('GetQueueAttributes', GONE),
    async run(subject) {
      const url = await newQueue(subject, 'attributes');
      await subject.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
      const command = new GetQueueAttributesCommand({ QueueUrl: url, AttributeNames: ['All'] });
      await refused(subject.sqs.send(command), QueueDoesNotExist);
    },
  },
  {
    name: 'sqs/SendMessage/refuses a deleted queue with QueueDoesNotExist',
    source: api('SendMessage', GONE),
    async run(subject) {
      const url = await newQueue(subject, 'send');
      await subject.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
      await refused(send(subject, url, 'too late'), QueueDoesNotExist);
    },
  },
  {
    name: 'sqs/ReceiveMessage/refuses a deleted queue with QueueDoesNotExist',
    source: api('ReceiveMessage', GONE),
    async run(subject) {
      const url = await newQueue(subject, 'receive');
      await subject.sqs.send(new DeleteQueueCommand({ QueueUrl: url }));
      await refused(receive(subject, url), QueueDoesNotExist);
    },
  },
  {
    name: 'sqs/GetQueueUrl/finds no queue of another region',
    source: api('GetQueueUrl', GONE),
    needs: ['another region'],
    async run(subject) {
      const QueueName = nameOf(await newQueue(subject, 'region'));
      const { sqs } = subject.inRegion('eu-central-1');
      await refused(sqs.send(new GetQueueUrlCommand({ QueueName })), QueueDoesNotExist);
    },
  },
];
