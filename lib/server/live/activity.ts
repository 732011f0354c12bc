import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ActivityEntry, type ActivityList } from '#lib/contracts/activity.ts';
import { readRecords } from '#lib/server/read-records.ts';
import type { Log } from './monitor-contract.ts';

/** Observed changes of structure: the newest in memory, all in the connection's file. */
export type Activity = {
  /** Writes to the file in a folder, which is there, from now on, and lists what is in it. */
  openIn(folder: string): void;
  add(entry: ActivityEntry): void;
  /** Newest first. */
  list(input: { id?: string; limit: number }): Promise<ActivityList>;
  /** Resolves when everything added is written, or could not be. */
  flushed(): Promise<void>;
};

/** entries kept in memory, which is also as far back as a list reaches. */
const KEPT = 5_000;
const PRIVATE = { mode: 0o600 };

/** In memory only until a folder is opened. A file that cannot be written is said once in the log, and the map goes on. */
export function createActivity(log: Log): Activity {
  const added: ActivityEntry[] = [];
  let file: string | null = null;
  let earlier: Promise<ActivityEntry[]> = Promise.resolve([]);
  let writing: Promise<unknown> = earlier;
  let complained = false;

  async function append(path: string, entry: ActivityEntry): Promise<void> {
    try {
      await appendFile(path, `${JSON.stringify(entry)}\n`, PRIVATE);
    } catch (error) {
      if (!complained) log.warn({ code: (error as { code?: unknown }).code }, 'Activity could not be written');
      complained = true;
    }
  }

  function write(entry: ActivityEntry): void {
    const path = file;
    if (path !== null) writing = writing.then(() => append(path, entry));
  }

  return {
    openIn(folder) {
      file = join(folder, 'activity.ndjson');
      earlier = readRecords(file, ActivityEntry).then((entries) => entries.slice(-KEPT));
      writing = earlier;
      for (const entry of added) write(entry);
    },
    add(entry) {
      added.push(entry);
      if (added.length > KEPT) added.shift();
      write(entry);
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
