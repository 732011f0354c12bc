import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActivityEntry, type ActivityList } from '#lib/contracts/activity.ts';
import type { Log } from './monitor-contract.ts';

/** Observed changes of structure: the newest in memory, all in the connection's file. */
export type Activity = {
  add(entry: ActivityEntry): void;
  /** Newest first. */
  list(input: { id?: string; limit: number }): Promise<ActivityList>;
  /** Resolves when everything added is written, or could not be. */
  flushed(): Promise<void>;
};

/** entries kept in memory, which is also as far back as a list reaches. */
const KEPT = 5_000;

function parseLine(line: string): ActivityEntry[] {
  try {
    const entry = ActivityEntry.safeParse(JSON.parse(line));
    return entry.success ? [entry.data] : [];
  } catch {
    // A process that died while writing leaves half a line.
    return [];
  }
}

async function readEntries(file: string): Promise<ActivityEntry[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  return text.split('\n').flatMap(parseLine).slice(-KEPT);
}

/** `dataFolder` `null` = in memory only. A file that cannot be written is said once in the log, and the map goes on. */
export function createActivity({ dataFolder, log }: { dataFolder: string | null; log: Log }): Activity {
  const file = dataFolder && join(dataFolder, 'activity.ndjson');
  const earlier = file ? readEntries(file) : Promise.resolve([]);
  const added: ActivityEntry[] = [];
  let writing: Promise<unknown> = earlier;
  let complained = false;

  async function append(path: string, entry: ActivityEntry): Promise<void> {
    try {
      await mkdir(join(path, '..'), { recursive: true });
      await appendFile(path, `${JSON.stringify(entry)}\n`);
    } catch (error) {
      if (!complained) log.warn({ code: (error as { code?: unknown }).code }, 'Activity could not be written');
      complained = true;
    }
  }

  return {
    add(entry) {
      added.push(entry);
      if (added.length > KEPT) added.shift();
      if (file) writing = writing.then(() => append(file, entry));
    },
    async list({ id, limit }) {
      const all = [...(await earlier), ...added];
      const entries = all.filter((entry) => id === undefined || entry.id === id).slice(-limit);
      return { entries: entries.reverse() };
    },
    async flushed() {
      await writing;
    },
  };
}
