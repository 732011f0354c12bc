import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A folder that this process alone writes to. */
export type DataFolder = { path: string; release(): void };

/** Why a folder cannot be used, as a sentence. */
export type NoDataFolder = { path: null; why: string };

/**
 * Opens `{root}/{place}` and locks it: two processes that append to one journal would tear it.
 * The lock of a process that is gone is taken over.
 */
export function openDataFolder(root: string, place: string): DataFolder | NoDataFolder {
  const path = join(root, place);
  const lock = join(path, 'lock');
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    const holder = holderOf(lock);
    if (holder !== null && isRunning(holder)) {
      return { path: null, why: `${path} is in use by process ${holder}; observed changes are not written down here.` };
    }
    rmSync(lock, { force: true });
    writeFileSync(lock, String(process.pid), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    return { path: null, why: `${path} cannot be written (${codeOf(error)}); observed changes are not written down.` };
  }
  return { path, release: () => rmSync(lock, { force: true }) };
}

function holderOf(lock: string): number | null {
  try {
    return Number.parseInt(readFileSync(lock, 'utf8'), 10) || null;
  } catch {
    return null;
  }
}

/** Our own number is a former life's: containers hand out the same ones. */
function isRunning(pid: number): boolean {
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
