import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import { afterEach, expect, it, vi } from 'vitest';
import { createQueue } from '#lib/testing/create-queue.ts';
import { letting } from '#lib/topology/findings/testing/a-knowledge.ts';
import { arn, soon } from './testing/act.ts';
import { startMonitor } from './testing/start-monitor.ts';

let world: Awaited<ReturnType<typeof startMonitor>>;
afterEach(() => world.close());

/** Topic `refunds` that feeds queue `ledger`, which lets nobody send. */
async function aBrokenWorld() {
  world = await startMonitor();
  const { QueueUrl } = await createQueue(world, 'ledger');
  const { TopicArn } = await world.sns.send(new CreateTopicCommand({ Name: 'refunds' }));
  await world.sns.send(new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: arn(world, 'ledger') }));
  const set = (Attributes: Record<string, string>) =>
    world.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
  const kinds = async () => (await world.monitor.findings()).findings.map(({ kind }) => kind);
  return { set, kinds };
}

it('finds what is broken, and no more once it is mended', async () => {
  const { set, kinds } = await aBrokenWorld();
  world.openTab();
  await vi.waitFor(async () => expect(await kinds()).toEqual(['no-delivery-policy', 'no-dead-letter-queue']), soon);
  await set({ Policy: letting('ledger', 'refunds').replaceAll('111122223333', world.sandbox.account) });
  await vi.waitFor(async () => expect(await kinds()).toEqual(['no-dead-letter-queue']), soon);
});

it('hears of settings that show nowhere on the map', async () => {
  const { set, kinds } = await aBrokenWorld();
  world.openTab();
  await vi.waitFor(async () => expect(await kinds()).toContain('no-dead-letter-queue'), soon);
  await set({ KmsMasterKeyId: 'alias/aws/sqs' });
  await vi.waitFor(async () => expect(await kinds()).toContain('kms-blocks-sns'), soon);
});

it('is worked out once for a picture that stays', async () => {
  const { kinds } = await aBrokenWorld();
  world.openTab();
  await vi.waitFor(async () => expect(await kinds()).toContain('no-dead-letter-queue'), soon);
  await vi.waitFor(async () => {
    const { monitor } = world;
    const [first, second] = [await monitor.findings(), await monitor.findings()];
    expect(first.cannotTell).toEqual([]);
    expect(second).toBe(first);
  }, soon);
});

it('wakes a monitor at which nobody looks', async () => {
  const { kinds } = await aBrokenWorld();
  expect(await kinds()).toContain('no-delivery-policy');
});

it('guesses nothing of what a refused list may hold', async () => {
  world = await startMonitor();
  await createQueue(world, 'jobs');
  world.sandbox.faults.add({ kind: 'deny', action: /^ListSubscriptions/ });
  world.openTab();
  await vi.waitFor(() => expect(world.monitor.status().discovery).toBe('complete'), soon);
  const { findings, cannotTell } = await world.monitor.findings();
  expect(findings).toEqual([]);
  expect(cannotTell).toMatchObject([{ kind: 'no-dead-letter-queue', about: arn(world, 'jobs') }]);
});
