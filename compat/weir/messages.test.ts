import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POST as deleteSeen } from '#app/api/connections/[connection]/looks/[look]/delete/route.ts';
import { GET as openMessage } from '#app/api/connections/[connection]/looks/[look]/messages/[messageId]/route.ts';
import { POST as confirmDestruction } from '#app/api/connections/[connection]/queues/[name]/confirmations/route.ts';
import { POST as sendMessages } from '#app/api/connections/[connection]/queues/[name]/messages/route.ts';
import { POST as peekMessages } from '#app/api/connections/[connection]/queues/[name]/peek/route.ts';
import { POST as purgeQueue } from '#app/api/connections/[connection]/queues/[name]/purge/route.ts';
import type { Confirmation } from '#lib/contracts/confirmation.ts';
import type { LookEvent } from '#lib/contracts/look.ts';
import type { SendMessagesOutput, WholeMessage } from '#lib/contracts/message.ts';
import { ask, eventsOf, type OpenedWeir, openWeir } from './open-weir.ts';
import { PATIENCE } from './start-server.ts';

let weir: OpenedWeir;
beforeAll(async () => {
  weir = await openWeir();
});
afterAll(() => weir.close());

const counts = async (name: string) => {
  const { queue } = await weir.monitor().queueDetail(name);
  return { visible: queue.visible, inFlight: queue.inFlight };
};

async function send(name: string, count: number): Promise<SendMessagesOutput> {
  const entries = Array.from({ length: count }, (_, n) => ({
    body: JSON.stringify({ order: n }),
    attributes: { kind: { dataType: 'String', value: 'sale' }, total: { dataType: 'Number', value: '12.5' } },
  }));
  return ask(sendMessages, { name }, { entries });
}

async function lookAt(name: string, count: number) {
  const events = await eventsOf<LookEvent>(peekMessages, { name }, { count, hold: 0 });
  const [begun] = events;
  const seen = events.flatMap((event) => (event.type === 'messages' ? event.messages : []));
  return { look: begun?.type === 'begun' ? begun.look : '', seen, last: events.at(-1)?.type };
}

it('sends messages with their attributes', async () => {
  const { name, url } = await weir.aQueue('sent');
  const { results } = await send(name, 12);
  expect(results.map(({ outcome }) => outcome)).toEqual(Array(12).fill('sent'));
  const { Messages } = await weir.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: url, MessageAttributeNames: ['All'], WaitTimeSeconds: 2 }),
  );
  expect(Messages?.[0]?.MessageAttributes).toMatchObject({
    kind: { DataType: 'String', StringValue: 'sale' },
    total: { DataType: 'Number', StringValue: '12.5' },
  });
});

it('looks at messages and gives all of them back', async () => {
  const { name } = await weir.aQueue('looked-at');
  await send(name, 15);
  const { seen, last } = await lookAt(name, 15);
  expect(seen).toHaveLength(15);
  expect(last).toBe('released');
  await expect.poll(() => counts(name), PATIENCE).toEqual({ visible: 15, inFlight: 0 });
});

it('opens one message, whole', async () => {
  const { name } = await weir.aQueue('opened');
  await send(name, 1);
  const { look, seen } = await lookAt(name, 1);
  const [{ messageId } = { messageId: '' }] = seen;
  const { message } = await ask<{ message: WholeMessage }>(openMessage, { look, messageId });
  expect(message).toMatchObject({ body: '{"order":0}', attributes: { kind: { dataType: 'String', value: 'sale' } } });
});

it('deletes what was seen, and nothing else', async () => {
  const { name } = await weir.aQueue('deleted-from');
  await send(name, 5);
  const { look, seen } = await lookAt(name, 5);
  const [{ messageId } = { messageId: '' }] = seen;
  expect(await ask(deleteSeen, { look }, { messageIds: [messageId] })).toMatchObject({ deleted: [messageId] });
  await expect.poll(() => counts(name), PATIENCE).toEqual({ visible: 4, inFlight: 0 });
});

it('purges a queue by its whole name', async () => {
  const { name } = await weir.aQueue('purged');
  await send(name, 5);
  const { token, facts } = await ask<Confirmation>(confirmDestruction, { name }, { operation: 'purgeQueue' });
  expect(facts.visible).toBe(5);
  await ask(purgeQueue, { name }, { token, name });
  await expect.poll(() => counts(name), PATIENCE).toEqual({ visible: 0, inFlight: 0 });
});
