import { appendFile, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change } from '#lib/contracts/change.ts';
import type { Log } from '#lib/server/live/monitor-contract.ts';
import { readRecords } from '#lib/server/read-records.ts';
import { afterLine, interrupted, JournalLine, textOf } from './journal-line.ts';

/** Changes that were applied: the newest in memory, all in the account's file. */
export type Journal = {
  /** Reads what is in the folder's file, and writes to it from now on. */
  openIn(folder: string): void;
  /** Takes in a line; resolves when it is written, or could not be. */
  write(line: JournalLine): Promise<void>;
  /** Oldest first. */
  all(): Promise<Change[]>;
  find(id: string): Promise<Change | undefined>;
};

/** changes kept, which is also as far back as a list reaches. */
const KEPT = 1_000;
const PRIVATE = { mode: 0o600 };

/** In memory only until a folder is opened. A file that cannot be written is said once in the log, and changes go on. */
export function createJournal(log: Log): Journal {
  const own = new Map<string, Change>();
  const unwritten: JournalLine[] = [];
  let file: string | null = null;
  let earlier: Promise<ReadonlyMap<string, Change>> = Promise.resolve(new Map());
  let writing: Promise<unknown> = earlier;
  let complained = false;

  /** One after another, so that no line comes before the one it goes on from. */
  function inTurn(act: () => Promise<unknown>): Promise<void> {
    const done = writing.then(act).then(
      () => {},
      (error: unknown) => {
        if (!complained) log.warn({ code: (error as { code?: unknown }).code }, 'Changes could not be written down');
        complained = true;
      },
    );
    writing = done;
    return done;
  }

  async function append(path: string, line: JournalLine): Promise<void> {
    await appendFile(path, textOf(line), PRIVATE);
  }

  async function all(): Promise<Map<string, Change>> {
    const changes = new Map([...(await earlier), ...own]);
    for (const { id, undoes, outcome } of changes.values()) {
      const undone = undoes === null || outcome !== 'done' ? undefined : changes.get(undoes);
      if (undone) changes.set(undone.id, { ...undone, undoneBy: id });
    }
    return changes;
  }

  return {
    openIn(folder) {
      const path = join(folder, 'changes.ndjson');
      file = path;
      earlier = readChanges(folder, path);
      inTurn(() => earlier);
      for (const line of unwritten.splice(0)) inTurn(() => append(path, line));
    },
    write(line) {
      note(own, line);
      for (const [first] of own) if (own.size > KEPT) own.delete(first);
      const path = file;
      if (path !== null) return inTurn(() => append(path, line));
      unwritten.push(line);
      return Promise.resolve();
    },
    all: async () => [...(await all()).values()].slice(-KEPT),
    find: async (id) => (await all()).get(id),
  };
}

function note(changes: Map<string, Change>, line: JournalLine): void {
  const id = line.line === 'begun' ? line.change.id : line.id;
  const change = afterLine(changes.get(id), line);
  if (change) changes.set(id, change);
}

/** What a former life wrote; more than is kept is written anew, without what is too old. */
async function readChanges(folder: string, path: string): Promise<ReadonlyMap<string, Change>> {
  await mkdir(folder, { recursive: true }).catch(() => {});
  const changes = new Map<string, Change>();
  for (const line of await readRecords(path, JournalLine)) note(changes, line);
  const kept = [...changes.values()].slice(-KEPT).map(interrupted);
  if (changes.size > KEPT) await rewrite(path, kept).catch(() => {});
  return new Map(kept.map((change) => [change.id, change]));
}

/** Whole or not at all. */
async function rewrite(path: string, changes: readonly Change[]): Promise<void> {
  await writeFile(`${path}.new`, changes.map((change) => textOf({ line: 'begun', change })).join(''), PRIVATE);
  await rename(`${path}.new`, path);
}
