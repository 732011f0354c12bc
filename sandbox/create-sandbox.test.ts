import { CreateQueueCommand, GetQueueUrlCommand, ListQueuesCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { createSandbox } from './create-sandbox.ts';
import { queueDesk } from './testing/queue-desk.ts';

test('a taken port is refused in a sentence', async () => {
  const { sandbox } = await queueDesk();
  await expect(createSandbox({ port: sandbox.port })).rejects.toThrow(`Port ${sandbox.port} on 127.0.0.1 is taken`);
});

test('each region lists its own queues', async () => {
  const desk = await queueDesk();
  await desk.create('here');
  const elsewhere = desk.clientAs('sandbox', 'us-east-1');
  expect((await elsewhere.send(new ListQueuesCommand({}))).QueueUrls).toBeUndefined();
  await elsewhere.send(new CreateQueueCommand({ QueueName: 'there' }));
  const { QueueUrls } = await desk.sqs.send(new ListQueuesCommand({}));
  expect(QueueUrls).toEqual([`${desk.sandbox.endpoint}/000000000000/here`]);
});

test('an access key id of 12 digits is an account of its own', async () => {
  const desk = await queueDesk();
  await desk.create('ours');
  const other = desk.clientAs('111111111111');
  await expect(other.send(new GetQueueUrlCommand({ QueueName: 'ours' }))).rejects.toMatchObject({
    name: 'QueueDoesNotExist',
  });
  const { QueueUrl } = await other.send(new CreateQueueCommand({ QueueName: 'theirs' }));
  expect(QueueUrl).toBe(`${desk.sandbox.endpoint}/111111111111/theirs`);
});

test.each([
  [{}, 'MissingAuthenticationToken'],
  [{ authorization: 'AWS4-HMAC-SHA256 Credential=a/20260101/eu-west-1/sqs/aws4_request' }, 'UnknownOperationException'],
])('speaks only to signed requests for actions that exist', async (headers, code) => {
  const { sandbox } = await queueDesk();
  const answer = await fetch(sandbox.endpoint, {
    method: 'POST',
    headers: { 'x-amz-target': 'AmazonSQS.MakeCoffee', ...headers },
    body: '{}',
  });
  expect(answer.headers.get('x-amzn-query-error')).toBe(`${code};Sender`);
});

test('a body that is no JSON object is refused', async () => {
  const { sandbox } = await queueDesk();
  const headers = { 'x-amz-target': 'AmazonSQS.ListQueues' };
  const answer = await fetch(sandbox.endpoint, { method: 'POST', headers, body: '[' });
  expect(await answer.json()).toMatchObject({ __type: 'com.amazonaws.sqs#SerializationException' });
});
