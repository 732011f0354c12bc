import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Change } from '#lib/contracts/change.ts';
import { SILENT } from '#lib/server/testing/silent-log.ts';
import { aChange } from '#lib/testing/a-change.ts';
import { topicArn } from '#lib/testing/builders.ts';
import { createJournal, type Journal } from './journal.ts';

const WAITING = { state: 'waiting' } as const;
const folder = () => mkdtempSync(join(tmpdir(), 'weir-journal-'));

const begun = (id: string, over: Partial<Change> = {}): Change =>
  aChange({ id, endedAt: null, outcome: 'running', states: [WAITING, WAITING], ...over });

function open(at: string): Journal {
  const journal = createJournal(SILENT);
  journal.openIn(at);
  return journal;
}

async function end(journal: Journal, id: string, outcome: Change['outcome'] = 'done') {
  await journal.write({ line: 'ended', id, endedAt: '2026-01-15T12:00:05.000Z', outcome, checks: [] });
}

it('is read again in another life, step by step as it was', async () => {
  const at = folder();
  const journal = open(at);
  await journal.write({ line: 'begun', change: begun('one') });
  await journal.write({ line: 'step', id: 'one', step: 0, state: { state: 'done' } });
  const failed = { state: 'failed', unsure: false, words: 'It was refused.' } as const;
  await journal.write({ line: 'step', id: 'one', step: 1, state: failed });
  await end(journal, 'one', 'failed');
  const before = await journal.all();
  expect(before[0]?.steps.map(({ state }) => state)).toEqual([{ state: 'done' }, failed]);
  expect(await open(at).all()).toEqual(before);
});

it('says of a change that the process died in that its last step may have been done', async () => {
  const at = folder();
  const journal = open(at);
  await journal.write({ line: 'begun', change: begun('one') });
  await journal.write({ line: 'step', id: 'one', step: 0, state: { state: 'done' } });
  await journal.write({ line: 'step', id: 'one', step: 1, state: { state: 'running' } });
  appendFileSync(join(at, 'changes.ndjson'), '{"line":"step","id":"one","st');
  const [change] = await open(at).all();
  expect(change).toMatchObject({ outcome: 'failed', endedAt: '2026-01-15T12:00:00.000Z' });
  expect(change?.steps.map(({ state }) => state)).toMatchObject([{ state: 'done' }, { state: 'failed', unsure: true }]);
});

it('goes on after half a line of a former life', async () => {
  const at = folder();
  writeFileSync(join(at, 'changes.ndjson'), '{"line":"begun","cha');
  const journal = open(at);
  await journal.write({ line: 'begun', change: begun('one') });
  await end(journal, 'one');
  expect((await open(at).all()).map(({ id }) => id)).toEqual(['one']);
});

it('links a change and the one that took it back, once that is done', async () => {
  const journal = open(folder());
  await journal.write({ line: 'begun', change: begun('one') });
  await end(journal, 'one');
  await journal.write({ line: 'begun', change: begun('two', { undoes: 'one' }) });
  expect(await journal.find('one')).toMatchObject({ undoneBy: null });
  await end(journal, 'two');
  expect(await journal.find('one')).toMatchObject({ undoneBy: 'two' });
});

it('writes down what came before its folder was known', async () => {
  const at = folder();
  const journal = createJournal(SILENT);
  await journal.write({ line: 'begun', change: begun('one') });
  journal.openIn(at);
  await end(journal, 'one');
  expect(await open(at).all()).toMatchObject([{ id: 'one', outcome: 'done' }]);
});

it('keeps the last thousand', async () => {
  const at = folder();
  const lines = Array.from({ length: 1_050 }, (_, at) =>
    JSON.stringify({ line: 'begun', change: begun(`c${at}`, { steps: [], outcome: 'done' }) }),
  );
  writeFileSync(join(at, 'changes.ndjson'), `${lines.join('\n')}\n`);
  const all = await open(at).all();
  expect([all.length, all[0]?.id]).toEqual([1_000, 'c50']);
  expect(readFileSync(join(at, 'changes.ndjson'), 'utf8').trim().split('\n')).toHaveLength(1_000);
});

it('holds no password of a web hook', async () => {
  const at = folder();
  const journal = open(at);
  const endpoint = 'https://weir:hunter2@hooks.shop.example/orders';
  const intent = { kind: 'unsubscribe', subscription: `${topicArn('orders')}|https|${endpoint}` } as const;
  await journal.write({ line: 'begun', change: begun('one', { intents: [intent] }) });
  const text = readFileSync(join(at, 'changes.ndjson'), 'utf8');
  expect(text).toContain('https://weir:***@hooks.shop.example/orders');
  expect(text).not.toContain('hunter2');
});

it('goes on in memory, and complains once, where the folder cannot be written', async () => {
  const complaints: string[] = [];
  const journal = createJournal({ ...SILENT, warn: (_, message) => void complaints.push(message) });
  journal.openIn('/dev/null/nowhere');
  await journal.write({ line: 'begun', change: begun('one') });
  await end(journal, 'one');
  expect(await journal.all()).toMatchObject([{ id: 'one', outcome: 'done' }]);
  expect(complaints).toEqual(['Changes could not be written down']);
});
