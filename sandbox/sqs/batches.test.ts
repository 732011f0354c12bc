import {
  ChangeMessageVisibilityBatchCommand,
  DeleteMessageBatchCommand,
  SendMessageBatchCommand,
} from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { bodies, queueDesk } from '../testing/queue-desk.ts';

const entry = (Id: string, MessageBody = Id) => ({ Id, MessageBody });

test.each([
  ['no entry', [], 'EmptyBatchRequest'],
  ['eleven entries', Array.from({ length: 11 }, (_, i) => entry(`e${i}`)), 'TooManyEntriesInBatchRequest'],
  ['an id twice', [entry('a'), entry('a', 'b')], 'BatchEntryIdsNotDistinct'],
  ['an id with a space', [entry('a b')], 'InvalidBatchEntryId'],
  ['more than 1 MiB in all', [entry('a', 'a'.repeat(600_000)), entry('b', 'b'.repeat(600_000))], 'BatchRequestTooLong'],
])('refuses a batch with %s as a whole', async (_name, Entries, name) => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  const asked = desk.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  await expect(asked).rejects.toMatchObject({ name });
  expect(await desk.counts(QueueUrl)).toMatchObject({ visible: 0 });
});

test('one bad entry does not stop the others', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  const Entries = [entry('good'), entry('bad', 'a\u0001'), entry('better')];
  const answer = await desk.sqs.send(new SendMessageBatchCommand({ QueueUrl, Entries }));
  expect(answer.Failed).toMatchObject([{ Id: 'bad', SenderFault: true, Code: 'InvalidMessageContents' }]);
  expect(answer.Successful?.map(({ Id }) => Id)).toEqual(['good', 'better']);
  expect(bodies(await desk.receive(QueueUrl))).toEqual(['good', 'better']);
});

test('messages are given back and deleted by the batch, each for itself', async () => {
  const desk = await queueDesk();
  const QueueUrl = await desk.create('orders');
  await desk.send(QueueUrl, 'a');
  await desk.send(QueueUrl, 'b');
  const handles = (await desk.receive(QueueUrl)).map(({ ReceiptHandle }) => ReceiptHandle);
  const Entries = [...handles, 'nonsense'].map((ReceiptHandle, i) => ({
    Id: `e${i}`,
    ReceiptHandle,
    VisibilityTimeout: 0,
  }));
  const changed = await desk.sqs.send(new ChangeMessageVisibilityBatchCommand({ QueueUrl, Entries }));
  expect(changed.Successful).toHaveLength(2);
  expect(changed.Failed).toMatchObject([{ Id: 'e2', Code: 'ReceiptHandleIsInvalid' }]);
  expect(await desk.counts(QueueUrl)).toEqual({ visible: 2, inFlight: 0, delayed: 0 });
  const deleted = await desk.sqs.send(new DeleteMessageBatchCommand({ QueueUrl, Entries }));
  expect(deleted.Successful).toHaveLength(2);
  expect(await desk.counts(QueueUrl)).toEqual({ visible: 0, inFlight: 0, delayed: 0 });
});
