import { DeleteQueueCommand, ListDeadLetterSourceQueuesCommand, ListQueuesCommand } from '@aws-sdk/client-sqs';
import { expect, test } from 'vitest';
import { arnOf, queueDesk, redriveTo } from '../testing/queue-desk.ts';
import { newQueue } from './queue/new-queue.ts';

type Desk = Awaited<ReturnType<typeof queueDesk>>;

async function createMany(desk: Desk, count: number): Promise<string[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => desk.create(`q-${index}`)));
}

async function listAll(
  desk: Desk,
  MaxResults: number,
  between: () => Promise<unknown> = async () => {},
): Promise<string[]> {
  const urls: string[] = [];
  let NextToken: string | undefined;
  do {
    const page = await desk.sqs.send(new ListQueuesCommand({ MaxResults, NextToken }));
    urls.push(...(page.QueueUrls ?? []));
    NextToken = page.NextToken;
    await between();
  } while (NextToken);
  return urls;
}

test('pages hold every queue once', async () => {
  const desk = await queueDesk();
  const urls = await createMany(desk, 25);
  const listed = await listAll(desk, 5);
  expect(listed).toHaveLength(25);
  expect(new Set(listed)).toEqual(new Set(urls));
});

test('a queue deleted between two pages hides no other', async () => {
  const desk = await queueDesk();
  await createMany(desk, 6);
  const [first, second, third] = (await desk.sqs.send(new ListQueuesCommand({}))).QueueUrls ?? [];
  const doomed = [first, second, third];
  const listed = await listAll(desk, 2, async () => {
    const QueueUrl = doomed.shift();
    if (QueueUrl) await desk.sqs.send(new DeleteQueueCommand({ QueueUrl }));
  });
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.length).toBeGreaterThanOrEqual(5);
});

test('without MaxResults at most 1,000 come, and no token', async () => {
  const desk = await queueDesk();
  const region = desk.sandbox.world.region('eu-west-1');
  for (let i = 0; i < 1_001; i += 1)
    region.sqs.queues.set(`q-${i}`, newQueue(region, `q-${i}`, arnOf(`q-${i}`), false));
  const page = await desk.sqs.send(new ListQueuesCommand({}));
  expect(page.QueueUrls).toHaveLength(1_000);
  expect(page.NextToken).toBeUndefined();
  expect(await listAll(desk, 1_000)).toHaveLength(1_001);
});

test('a prefix selects, and pages by itself', async () => {
  const desk = await queueDesk();
  await Promise.all(['a-1', 'b-1', 'a-2', 'b-2'].map((name) => desk.create(name)));
  const page = await desk.sqs.send(new ListQueuesCommand({ QueueNamePrefix: 'b-', MaxResults: 2 }));
  expect(page.QueueUrls?.map((url) => url.split('/').at(-1)).sort()).toEqual(['b-1', 'b-2']);
  expect(page.NextToken).toBeUndefined();
});

test('refuses a token that is none, and a page too large', async () => {
  const { sqs } = await queueDesk();
  for (const input of [{ MaxResults: 5, NextToken: 'x' }, { MaxResults: 1_001 }, { MaxResults: 0 }]) {
    await expect(sqs.send(new ListQueuesCommand(input))).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  }
});

test('the sources of a dead-letter queue are those that name it', async () => {
  const desk = await queueDesk();
  const dead = await desk.create('dead');
  await desk.create('dead-2');
  const source = await desk.create('source', redriveTo('dead', 3));
  await desk.create('other', redriveTo('dead-2', 3));
  const { queueUrls } = await desk.sqs.send(new ListDeadLetterSourceQueuesCommand({ QueueUrl: dead }));
  expect(queueUrls).toEqual([source]);
});
