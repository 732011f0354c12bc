import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import { run } from './run.ts';
import { fail, say, secondsSince } from './say.ts';

/** What the built pages are made of. */
const SOURCES = [
  'app',
  'components',
  'lib',
  'next.config.js',
  'postcss.config.js',
  'tsconfig.json',
  'package-lock.json',
];
const STAMP = join(ROOT, '.next', 'weir-fingerprint');

function* filesBelow(path: string): Generator<string> {
  const entries = readdirSync(path, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) yield* filesBelow(below);
    else if (!/\.test\.tsx?$/.test(entry.name)) yield below;
  }
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    const files = source.includes('.') ? [path] : filesBelow(path);
    for (const file of files) hash.update(file.slice(ROOT.length)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Builds the pages, unless the last build was made of the same sources. Ends the process where the build fails. */
export async function ensureBuild(): Promise<void> {
  const wanted = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('building the pages (once, until a source changes) …');
  const started = Date.now();
  const built = await run('next', ['build'], {
    quiet: true,
    env: { NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  if (built.code !== 0) {
    console.error(built.output);
    fail('the build failed; its message stands above.');
  }
  writeFileSync(STAMP, wanted);
  say(`built in ${secondsSince(started)} s`);
}
