import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { nameOf, soon } from './testing/act.ts';
import { startMonitor } from './testing/start-monitor.ts';

let started: Awaited<ReturnType<typeof startMonitor>>;
beforeEach(async () => {
  started = await startMonitor({ custom: true });
  started.sandbox.faults.add({ kind: 'unknown-action', action: /Topic|Subscri|Platform|Resource/ });
  started.sandbox.faults.add({ kind: 'unknown-action', action: 'ListQueueTags' });
  await started.sqs.send(new CreateQueueCommand({ QueueName: 'orders' }));
});
afterEach(() => started.close());

describe('a server without SNS and tags', () => {
  it('shows its queues, whole and live', async () => {
    const { queues, topics, status } = await started.monitor.topology();
    expect([queues.map(nameOf), topics]).toEqual([['orders'], []]);
    expect(status).toMatchObject({ state: 'live', problem: null, denied: [], discovery: 'complete' });
  });

  it('is not asked again for what it does not have', async () => {
    await started.monitor.topology();
    const { calls } = started.sandbox;
    const leave = started.openTab().leave;
    const lists = calls.count('ListQueues');
    await vi.waitFor(() => expect(calls.count('ListQueues')).toBeGreaterThan(lists + 3), soon);
    leave();
    expect(calls.count('ListTopics')).toBe(1);
    expect(calls.count('ListSubscriptions')).toBe(0);
    expect(calls.count('ListQueueTags')).toBe(1);
  });

  it('counts no tags that it waits for', async () => {
    await started.monitor.topology();
    expect(started.monitor.status()).toMatchObject({
      state: 'live',
      tags: { read: 0, total: 0 },
      subscriptionAttributes: { read: 0, total: 0 },
    });
    expect((await started.monitor.queueDetail('orders')).queue.tags).toBeNull();
    expect(started.monitor.status().denied).toEqual([]);
  });
});
