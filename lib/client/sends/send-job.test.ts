import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EntryResult } from '#lib/contracts/message.ts';
import { ApiError } from '../api-error.ts';
import { type SendJob, startSendJob } from './send-job.ts';

const SENT: EntryResult = { outcome: 'sent', messageId: 'm', sequenceNumber: null };
const FAILED: EntryResult = { outcome: 'failed', code: 'InternalError', why: 'AWS failed at it.' };
const NOT_SENT: EntryResult = { outcome: 'failed', code: 'not_sent', why: 'Not sent: a call before it failed.' };
const AMBIGUOUS: EntryResult = { outcome: 'ambiguous', code: 'TimeoutError', why: 'No answer came.' };
const ALTERED: EntryResult = { outcome: 'failed', code: 'md5_mismatch', why: 'Stored otherwise.' };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A stand-in for Weir's server: answers each entry by `fate`, and keeps what it was sent, request by request. */
function aServer(fate: (draft: number, request: number) => EntryResult = () => SENT) {
  const requests: number[][] = [];
  return {
    requests,
    async send(entries: readonly number[]) {
      requests.push([...entries]);
      return entries.map((entry) => fate(entry, requests.length));
    },
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

async function over(job: SendJob<number>) {
  await vi.waitFor(() => expect(job.get().phase).toBe('over'));
  return job.get();
}

function start(server: ReturnType<typeof aServer>, over: Partial<Parameters<typeof startSendJob<number>>[0]> = {}) {
  const total = over.total ?? 25;
  return startSendJob({ entries: numbers(total), total, perSecond: null, fifo: false, send: server.send, ...over });
}

describe('a job', () => {
  it('sends everything in order, a hundred a request', async () => {
    const server = aServer();
    expect(await over(start(server, { total: 250 }))).toMatchObject({ end: 'done', sent: 250, troubles: [] });
    expect(server.requests.map(({ length }) => length)).toEqual([100, 100, 50]);
    expect(server.requests.flat()).toEqual(numbers(250));
  });

  it('keeps to the rate', async () => {
    const server = aServer();
    const job = start(server, { perSecond: 10 });
    await vi.advanceTimersByTimeAsync(0);
    expect(job.get().sent).toBe(10);
    await vi.advanceTimersByTimeAsync(999);
    expect(job.get().sent).toBe(10);
    await vi.advanceTimersByTimeAsync(1_001);
    expect(job.get()).toMatchObject({ end: null, sent: 25 });
    expect(await over(job)).toMatchObject({ end: 'done' });
  });

  it('stops while it waits, and goes on where it stopped', async () => {
    const server = aServer();
    const job = start(server, { perSecond: 10 });
    await vi.advanceTimersByTimeAsync(0);
    job.stop();
    expect(await over(job)).toMatchObject({ end: 'stopped', sent: 10 });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(server.requests).toHaveLength(1);
    job.again({ ambiguous: false });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await over(job)).toMatchObject({ end: 'done', sent: 25 });
    expect(server.requests.flat()).toEqual(numbers(25));
  });

  it('lists what failed by number, and sends just that again', async () => {
    const server = aServer((draft, request) => (draft % 10 === 3 && request === 1 ? FAILED : SENT));
    const job = start(server);
    const { troubles, sent } = await over(job);
    expect([sent, troubles.map(({ index }) => index)]).toEqual([22, [3, 13, 23]]);
    job.again({ ambiguous: false });
    expect(await over(job)).toMatchObject({ end: 'done', sent: 25, troubles: [] });
    expect(server.requests[1]).toEqual([3, 13, 23]);
  });

  it('never sends again what may have been stored, unless asked to, nor what was stored altered', async () => {
    const fates = [AMBIGUOUS, ALTERED, FAILED, SENT];
    const server = aServer((draft, request) => (request === 1 ? (fates[draft] ?? SENT) : SENT));
    const job = start(server, { total: 4 });
    await over(job);
    job.again({ ambiguous: false });
    expect((await over(job)).troubles.map(({ index }) => index)).toEqual([0, 1]);
    job.again({ ambiguous: true });
    expect((await over(job)).troubles.map(({ index }) => index)).toEqual([1]);
    expect(server.requests.slice(1)).toEqual([[2], [0]]);
  });

  it('stops where a call failed as a whole, and later sends the rest in order', async () => {
    let up = false;
    const server = aServer((draft) => (up || draft < 110 ? SENT : NOT_SENT));
    const job = start(server, { total: 300 });
    expect(await over(job)).toMatchObject({ end: 'failed', sent: 110, problem: expect.stringMatching(/^Stopped: /) });
    expect(server.requests).toHaveLength(2);
    up = true;
    job.again({ ambiguous: false });
    expect(await over(job)).toMatchObject({ end: 'done', sent: 300, troubles: [] });
  });

  it('on FIFO stops at a failure, so that nothing overtakes it', async () => {
    const server = aServer((draft, request) => (draft === 19 && request === 1 ? FAILED : SENT));
    const job = start(server, { total: 40, fifo: true });
    expect(await over(job)).toMatchObject({ end: 'failed', sent: 19 });
    job.again({ ambiguous: false });
    expect(await over(job)).toMatchObject({ end: 'done', sent: 40 });
    expect(server.requests.flat().slice(20)).toEqual(numbers(40).slice(19));
  });

  it.each([
    [403, 'failed'],
    [502, 'ambiguous'],
    [0, 'ambiguous'],
  ])('takes a request that ends with %s as %s', async (status, outcome) => {
    const refused = new ApiError({ code: 'denied', status, detail: 'No.', awsError: null });
    const job = start(aServer(), { send: () => Promise.reject(refused) });
    expect(await over(job)).toMatchObject({ end: 'failed', problem: 'Stopped: No.', troubles: { length: 25 } });
    expect(new Set(job.get().troubles.map(({ result }) => result.outcome))).toEqual(new Set([outcome]));
  });

  it('carries at most 4 MiB a request', async () => {
    const requests: number[] = [];
    const job = startSendJob({
      entries: Array.from({ length: 9 }, () => 'x'.repeat(1024 * 1024)),
      total: 9,
      perSecond: null,
      fifo: false,
      async send(entries) {
        requests.push(entries.length);
        return entries.map(() => SENT);
      },
    });
    await vi.waitFor(() => expect(job.get().phase).toBe('over'));
    expect(requests).toEqual([3, 3, 3]);
  });

  it('says why its entries cannot be read', async () => {
    async function* broken(): AsyncGenerator<number> {
      yield 1;
      throw new Error('The file was changed.');
    }
    const job = start(aServer(), { entries: broken() });
    expect(await over(job)).toMatchObject({ end: 'failed', problem: 'The file was changed.' });
  });
});
