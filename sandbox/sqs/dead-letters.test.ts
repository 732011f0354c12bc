import { expect, test } from 'vitest';
import { arnOf, bodies, queueDesk, redriveTo } from '../testing/queue-desk.ts';

test('a message moves at the receive after its last, and keeps its id, its age and its count', async () => {
  const desk = await queueDesk();
  const dead = await desk.create('dead');
  const url = await desk.create('orders', redriveTo('dead', 2));
  const sentAt = String(desk.clock.now());
  const { MessageId } = await desk.send(url, 'poison', { MessageGroupId: 'tenant' });
  for (let look = 0; look < 2; look += 1) expect(await desk.receive(url, { VisibilityTimeout: 0 })).toHaveLength(1);
  expect(await desk.counts(dead)).toMatchObject({ visible: 0 });
  desk.clock.advance(1_000);
  await desk.send(url, 'sound');
  expect(bodies(await desk.receive(url))).toEqual(['sound']);
  expect(await desk.counts(url)).toEqual({ visible: 0, inFlight: 1, delayed: 0 });
  const [moved] = await desk.receive(dead);
  expect(moved).toMatchObject({
    MessageId,
    Body: 'poison',
    Attributes: {
      DeadLetterQueueSourceArn: arnOf('orders'),
      SentTimestamp: sentAt,
      MessageGroupId: 'tenant',
      ApproximateReceiveCount: '3',
    },
  });
});

test('on a standard queue the clock of the original enqueue runs on', async () => {
  const desk = await queueDesk();
  const dead = await desk.create('dead', { MessageRetentionPeriod: '100' });
  const url = await desk.create('orders', redriveTo('dead', 1));
  await desk.send(url, 'poison');
  desk.clock.advance(60_000);
  await desk.receive(url, { VisibilityTimeout: 0 });
  await desk.receive(url);
  desk.clock.advance(39_999);
  expect(await desk.counts(dead)).toMatchObject({ visible: 1 });
  desk.clock.advance(1);
  expect(await desk.counts(dead)).toMatchObject({ visible: 0 });
});

test('on a FIFO queue it begins anew, and the group goes on with its next', async () => {
  const desk = await queueDesk();
  const dead = await desk.create('dead.fifo');
  const url = await desk.create('orders.fifo', { ...redriveTo('dead.fifo', 1), ContentBasedDeduplication: 'true' });
  for (const body of ['poison', 'sound']) await desk.send(url, body, { MessageGroupId: 'a' });
  await desk.receive(url, { MaxNumberOfMessages: 1, VisibilityTimeout: 0 });
  desk.clock.advance(5_000);
  expect(bodies(await desk.receive(url))).toEqual(['sound']);
  const [moved] = await desk.receive(dead);
  expect(moved).toMatchObject({
    Body: 'poison',
    Attributes: { MessageGroupId: 'a', SentTimestamp: String(desk.clock.now()) },
  });
});

test('without its dead-letter queue a message stays', async () => {
  const desk = await queueDesk();
  await desk.create('dead');
  const url = await desk.create('orders', redriveTo('dead', 1));
  await desk.send(url, 'poison');
  desk.sandbox.world.region('eu-west-1').sqs.queues.delete('dead');
  for (let look = 0; look < 3; look += 1) expect(await desk.receive(url, { VisibilityTimeout: 0 })).toHaveLength(1);
});
