import { setImmediate as turn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { URGENCY_RANK, type Urgency } from '#lib/server/aws/urgency.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { CADENCE } from './cadence.ts';
import { createHealth } from './health.ts';
import { noteQueue } from './note-queue.ts';
import { createNumbers } from './numbers.ts';
import { aReading, aState } from './testing/state.ts';
import { createWatchers } from './watchers.ts';

/** ms that the service takes to answer, as on a machine under load; and calls that the limiter lets through at a time. */
const SLOW = 2_500;
const AT_A_TIME = 16;

/** Answers the queues in the order in which they were read; the most urgent goes first, as in the limiter. */
async function readFor(seconds: number, { inView, rest }: { inView: number; rest: number }) {
  let time = 1_000_000;
  const now = () => time;
  const state = aState();
  const arnsOf = (kind: string, count: number) => Array.from({ length: count }, (_, i) => queueArn(`${kind}-${i}`));
  const seen = arnsOf('seen', inView);
  for (const arn of [...arnsOf('rest', rest), ...seen]) noteQueue(state, arn, 'listed', 'http://sqs/1/q');
  const watchers = createWatchers({ holds: Infinity, now });
  watchers.watch({ viewer: 'tab', selected: null, inView: seen });
  const waiting: { arn: string; urgency: Urgency; answer: () => void }[] = [];
  const underWay: { until: number; answer: () => void }[] = [];
  const numbers = createNumbers({
    state,
    watchers,
    health: createHealth({ cadence: CADENCE, now }),
    read: ({ queue: { arn } }, urgency) =>
      new Promise((resolve) => waiting.push({ arn, urgency, answer: () => resolve(aReading()) })),
    cadence: CADENCE,
    now,
    unexpected: (error) => expect.fail(String(error)),
    drained: () => {},
  });
  const read: string[] = [];
  for (const end = time + seconds * 1000; time < end; time += CADENCE.tick) {
    numbers.pump();
    while (underWay[0] && underWay[0].until <= time) underWay.shift()?.answer();
    await turn();
    waiting.sort((a, b) => URGENCY_RANK[b.urgency] - URGENCY_RANK[a.urgency]);
    for (const { arn, answer } of waiting.splice(0, AT_A_TIME - underWay.length)) {
      read.push(arn);
      underWay.push({ until: time + SLOW, answer });
    }
  }
  return read;
}

const isInView = (arn: string) => arn.includes('seen-');

it('comes to every queue although the service is slower than those in view ask for', async () => {
  const read = await readFor(60, { inView: 60, rest: 20 });
  expect(new Set(read).size).toBe(80);
  expect(read.filter(isInView).length).toBeGreaterThan(read.length * 0.6);
});

it('reads all that is in view once before anything else', async () => {
  const read = await readFor(10, { inView: 30, rest: 20 });
  expect(read.slice(0, 30).every(isInView)).toBe(true);
  expect(new Set(read.slice(0, 30)).size).toBe(30);
});
