import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Whose a tap is: this server, by an id that its data folder keeps, and this life of it. */
export type TapOwner = {
  /** The folder that only this server writes to, once it is known. */
  livesIn(folder: string): void;
  /** For the tag `weir:owner`. */
  tag(): string;
  /** Whether a tag names a life of this server that is over. */
  wasMine(tag: string): boolean;
};

const FILE = 'server-id';

const newId = () => randomBytes(8).toString('hex');

function idKeptIn(folder: string): string | null {
  const file = join(folder, FILE);
  try {
    const known = readFileSync(file, 'utf8').trim();
    if (/^[0-9a-f]{16}$/.test(known)) return known;
  } catch {
    // None is kept yet.
  }
  try {
    const id = newId();
    writeFileSync(file, id, { mode: 0o600 });
    return id;
  } catch {
    return null;
  }
}

/** Until a folder is known, or where none can be had, a tap is of this life alone and found again by its expiry. */
export function createTapOwner(): TapOwner {
  const life = newId();
  let server: string | null = null;
  return {
    livesIn(folder) {
      server ??= idKeptIn(folder);
    },
    tag: () => `${server ?? 'nobody'}/${life}`,
    wasMine(tag) {
      const [ofServer, ofLife] = tag.split('/');
      return server !== null && ofServer === server && ofLife !== life;
    },
  };
}
