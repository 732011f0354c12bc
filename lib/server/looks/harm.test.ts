import { DeleteMessageCommand, ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isWeirError } from '#lib/server/weir-error.ts';
import { createRandom } from '#lib/testing/random.ts';
import { manualClock } from '#sandbox/core/clock.ts';
import { begin, lookAt } from './testing/look-at.ts';
import { openLooks } from './testing/open-looks.ts';

let world: Awaited<ReturnType<typeof openLooks>>;

beforeEach(async () => {
  world = await openLooks();
});
afterEach(() => world.close());

/** A consumer that receives, hides for some seconds, and deletes or not. */
async function consume(name: string, { hide = 30, remove = false } = {}) {
  const QueueUrl = `${world.sandbox.endpoint}/${world.sandbox.account}/${name}`;
  const { Messages = [] } = await world.sqs.send(
    new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages: 10, VisibilityTimeout: hide }),
  );
  for (const { ReceiptHandle } of remove ? Messages : []) {
    await world.sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
  }
  return Messages.map(({ Body }) => Body);
}

describe('with only Weir receiving', () => {
  const MESSAGES = 30;
  const ASKED = 250;

  /** Asks again and again; answers how many looks were granted, and what the refusals said. */
  async function askAgainAndAgain(name: string, times: number, insist: boolean) {
    const random = createRandom(times);
    const refusals = new Set<string>();
    let granted = 0;
    for (let asked = 0; asked < times; asked += 1) {
      const count = 1 + random.int(MESSAGES);
      try {
        const look = await begin(world.looks, name, { count, hold: asked % 3 === 0 ? 30 : 0, insist });
        granted += 1;
        const { look: id } = await look.told('begun');
        if (asked % 3 === 0) await Promise.race([look.told('held'), look.ended]);
        const releasedAt = Date.now();
        world.looks.release(id);
        await look.ended;
        expect(Date.now() - releasedAt).toBeLessThan(2_000);
        if (!insist) expect(await world.counts(`${name}-dlq`)).toEqual({ visible: 0, inFlight: 0 });
      } catch (error) {
        if (!isWeirError(error)) throw error;
        expect(error.code).toBe('conflict');
        refusals.add(error.message);
      }
    }
    return { granted, refusals: [...refusals] };
  }

  it.each([
    { limit: 1, refused: /^This queue allows 1 receive/ },
    {
      limit: 2,
      refused: /^Of \d+ messages that earlier looks saw \(.*\), \d+ had 1 of 2 receives left: another look can/,
    },
    {
      limit: 3,
      refused: /^Of \d+ messages that earlier looks saw \(.*\), \d+ had 1 of 3 receives left: another look can/,
    },
    {
      limit: 5,
      refused: /^Of \d+ messages that earlier looks saw \(.*\), \d+ had 1 of 5 receives left: another look can/,
    },
  ])(
    `${ASKED} looks at a queue with maxReceiveCount $limit push nothing into its dead-letter queue`,
    async ({ limit, refused }) => {
      await world.aQueue('orders', { maxReceiveCount: String(limit) });
      await world.send('orders', MESSAGES);
      const { granted, refusals } = await askAgainAndAgain('orders', ASKED, false);
      expect(granted).toBeGreaterThanOrEqual(limit - 1);
      expect(refusals.length).toBeGreaterThan(0);
      for (const sentence of refusals) expect(sentence).toMatch(refused);
      expect(await world.counts('orders')).toEqual({ visible: MESSAGES, inFlight: 0 });
      expect(await world.counts('orders-dlq')).toEqual({ visible: 0, inFlight: 0 });
    },
    60_000,
  );

  it('the same looks without the rule do push messages there: the test above can fail', async () => {
    await world.aQueue('orders', { maxReceiveCount: '1' });
    await world.send('orders', MESSAGES);
    await askAgainAndAgain('orders', 6, true);
    expect((await world.counts('orders-dlq')).visible).toBeGreaterThan(0);
  });

  it('two tabs that look at once are not more than one', async () => {
    await world.aQueue('orders', { maxReceiveCount: '2' });
    await world.send('orders', MESSAGES);
    const asked = Array.from({ length: 8 }, () => lookAt(world.looks, 'orders', { count: MESSAGES }));
    const ended = await Promise.allSettled(asked);
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(lookAt(world.looks, 'orders')).rejects.toMatchObject({ code: 'conflict' });
    expect(await world.counts('orders-dlq')).toEqual({ visible: 0, inFlight: 0 });
  });

  it('keeps the order of FIFO groups', async () => {
    await world.aQueue('orders.fifo', { FifoQueue: 'true', maxReceiveCount: '5' });
    await world.send('orders.fifo', 24, { group: (index) => `g${index % 3}` });
    await lookAt(world.looks, 'orders.fifo', { count: 24 });
    const got: string[] = [];
    for (let tries = 0; tries < 12; tries += 1) {
      got.push(...(await consume('orders.fifo', { remove: true })).map((body) => body ?? ''));
    }
    for (const group of [0, 1, 2]) {
      const numbers = got.map((body) => Number(body.split(' ')[1])).filter((index) => index % 3 === group);
      expect(numbers).toEqual(Array.from({ length: 8 }, (_, index) => index * 3 + group));
    }
  });
});

describe('with consumers receiving too', () => {
  it('stops at a message seen at its last receive, and refuses from then on', async () => {
    await world.close();
    const clock = manualClock();
    world = await openLooks({ clock });
    await world.aQueue('orders', { maxReceiveCount: '2' });
    await world.send('orders', 200);
    for (let times = 0; times < 20; times += 1) await consume('orders', { hide: 5 });
    clock.advance(5_000);
    const { told } = await lookAt(world.looks, 'orders', { count: 200 });
    expect(await told('collected')).toMatchObject({ end: 'last-receive', why: expect.stringContaining('orders-dlq') });
    expect(await told('released')).toMatchObject({ returned: 10 });
    await expect(world.looks.peek('orders', { count: 1, hold: 0, wait: 0, insist: false })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringMatching(/10 had none left: another look can send them to orders-dlq\. Insist/),
    });
  });

  it('shows what the dead-letter queue gained', async () => {
    await world.aQueue('orders', { maxReceiveCount: '1' });
    await world.send('orders', 7);
    await consume('orders', { hide: 0 });
    const { told, messages } = await lookAt(world.looks, 'orders', { insist: true });
    expect(messages()).toEqual([]);
    expect(await told('released')).toMatchObject({ deadLetterGained: 7 });
  });

  it('says that consumers hold what is not seen', async () => {
    await world.aQueue('orders.fifo', { FifoQueue: 'true', VisibilityTimeout: '90' });
    await world.send('orders.fifo', 3, { group: () => 'one' });
    await consume('orders.fifo');
    const { told } = await lookAt(world.looks, 'orders.fifo');
    expect((await told('collected')).why).toMatch(
      /consumers hold about 3 in flight and lock their groups, for up to 1 min 30 s/,
    );
  });
});
