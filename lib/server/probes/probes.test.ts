import { afterEach, describe, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { openChanges } from '#lib/server/changes/testing/open-changes.ts';
import { createLooks } from '#lib/server/looks/looks.ts';
import { createSeenStore } from '#lib/server/looks/seen-store.ts';
import { setAttributes } from '#lib/testing/queue-acts.ts';
import { createProbes } from './probes.ts';

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

type FanOut = { mail?: object; print?: object; kind?: '.fifo' | '' };

/** Queue mail is subscribed to topic orders with these settings, and queue print where it has some. */
async function aFanOut({ mail, print, kind = '' }: FanOut = {}) {
  const [first, second, topic] = [`mail${kind}`, `print${kind}`, `orders${kind}`];
  const world = await openChanges({ queues: [first, second], topics: [topic] });
  closing.push(() => world.close());
  const intents: Intent[] = [world.subscribe(first, topic, mail)];
  if (print) intents.push(world.subscribe(second, topic, print));
  await world.apply(await world.plan(...intents));
  const looks = createLooks({ desk: world.desk, seen: createSeenStore(world.desk) });
  const probes = createProbes({ desk: world.desk, looks, changes: world.changes });
  const id = `${world.topicArn(topic)}|sqs|${world.arnOf(first)}`;
  return { ...world, id, facts: () => probes.facts(id), probe: () => probes.probe(id) };
}

describe('a probe', () => {
  it('is seen arriving and removed; all else in the queue is given back', async () => {
    const { probe, send, counts } = await aFanOut({
      mail: { filterPolicy: '{"kind":["pick"]}' },
      print: { filterPolicy: '{"kind":["pack"]}' },
    });
    await send('mail', 25);
    expect(await probe()).toMatchObject({ outcome: 'seen', removed: true });
    expect(await counts('mail')).toEqual({ visible: 25, inFlight: 0 });
    expect(await counts('print')).toEqual({ visible: 0, inFlight: 0 });
  });

  it.each([
    ['raw', { rawMessageDelivery: true }, ''],
    ['by a filter on the body', { filterPolicy: '{"a":{"b":[1]}}', filterPolicyScope: 'MessageBody' }, ''],
    ['through a FIFO topic', {}, '.fifo'],
  ] as const)('is seen %s', async (_, mail, kind) => {
    const { probe, counts } = await aFanOut({ mail, kind });
    expect(await probe()).toMatchObject({ outcome: 'seen', removed: true });
    expect(await counts(`mail${kind}`)).toEqual({ visible: 0, inFlight: 0 });
  });

  it('is not seen where the policy is gone, and that is the first reason', async () => {
    const { probe, sqs } = await aFanOut();
    await setAttributes({ sqs }, 'mail', { Policy: '' });
    const outcome = await probe();
    expect(outcome.outcome === 'not seen' && outcome.reasons[0]).toContain('does not let topic orders send to mail');
  });
});

describe('no probe is offered', () => {
  it('where another subscription would get it, which is named', async () => {
    const { facts, probe, counts } = await aFanOut({ print: {} });
    expect((await facts()).refusal).toContain('print would get the probe too');
    await expect(probe()).rejects.toMatchObject({ code: 'conflict' });
    expect(await counts('print')).toEqual({ visible: 0, inFlight: 0 });
  });

  it('where the filter contradicts itself', async () => {
    const { facts } = await aFanOut({ mail: { filterPolicy: '{"a":[{"numeric":[">",5,"<",5.000001]}]}' } });
    expect((await facts()).refusal).toContain('No message was found');
  });

  it('where a receive can be the last of other messages', async () => {
    const { facts, aQueue, apply, plan, arnOf } = await aFanOut();
    await aQueue('lost');
    const deadLetter = { arn: arnOf('lost'), maxReceiveCount: 1 };
    await apply(await plan({ kind: 'setRedrivePolicy', queueArn: arnOf('mail'), deadLetter }));
    expect((await facts()).refusal).toContain('maxReceiveCount 1');
  });
});
