import { appendFile, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActivityEntry } from '#lib/contracts/activity.ts';
import { type Activity, createActivity } from './activity.ts';

let dataFolder = '';
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };

beforeEach(async () => {
  dataFolder = await mkdtemp(join(tmpdir(), 'weir-activity-'));
  log.warn.mockClear();
});
afterEach(() => rm(dataFolder, { recursive: true }));

function opened(folder: string): Activity {
  const activity = createActivity(log);
  activity.openIn(folder);
  return activity;
}

function anEntry(id: string): ActivityEntry {
  return { at: '2026-01-01T00:00:00.000Z', kind: 'queue', change: 'appeared', id, before: null, after: { name: id } };
}

describe('createActivity', () => {
  it('writes one line an entry, in order', async () => {
    const activity = opened(dataFolder);
    for (const id of ['a', 'b', 'c']) activity.add(anEntry(id));
    await activity.flushed();
    const lines = (await readFile(join(dataFolder, 'activity.ndjson'), 'utf8')).trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'b', 'c']);
    expect((await stat(join(dataFolder, 'activity.ndjson'))).mode & 0o777).toBe(0o600);
  });

  it('lists the newest first, also what an earlier process wrote, and half a line is no harm', async () => {
    const earlier = opened(dataFolder);
    earlier.add(anEntry('a'));
    await earlier.flushed();
    await appendFile(join(dataFolder, 'activity.ndjson'), '{"at":"2026-');
    const activity = opened(dataFolder);
    activity.add(anEntry('b'));
    const { entries } = await activity.list({ limit: 10 });
    expect(entries.map(({ id }) => id)).toEqual(['b', 'a']);
    await activity.flushed();
    expect((await opened(dataFolder).list({ limit: 10 })).entries).toEqual(entries);
  });

  it('lists one resource, and no more than asked for', async () => {
    const activity = createActivity(log);
    for (const id of ['a', 'b', 'a', 'a']) activity.add(anEntry(id));
    expect((await activity.list({ id: 'a', limit: 2 })).entries).toHaveLength(2);
    expect((await activity.list({ id: 'b', limit: 2 })).entries).toHaveLength(1);
  });

  it('says once that it cannot write, and goes on in memory', async () => {
    const activity = opened('/dev/null/nowhere');
    for (const id of ['a', 'b']) activity.add(anEntry(id));
    await activity.flushed();
    expect(log.warn).toHaveBeenCalledTimes(1);
    expect((await activity.list({ limit: 10 })).entries).toHaveLength(2);
  });
});
