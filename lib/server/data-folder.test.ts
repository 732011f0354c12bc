import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDataFolder } from './data-folder.ts';

const root = () => mkdtempSync(join(tmpdir(), 'weir-data-'));

it('locks a folder, and gives it back', () => {
  const at = root();
  const opened = openDataFolder(at, 'aws/eu-west-1');
  expect(opened.path).toBe(join(at, 'aws/eu-west-1'));
  expect(readFileSync(join(at, 'aws/eu-west-1/lock'), 'utf8')).toBe(String(process.pid));
  if (opened.path !== null) opened.release();
  expect(() => readFileSync(join(at, 'aws/eu-west-1/lock'))).toThrow('ENOENT');
});

it('leaves a folder to the process that holds it, and says so', () => {
  const at = root();
  writeFileSync(join(at, 'lock'), String(process.ppid));
  expect(openDataFolder(at, '.')).toMatchObject({
    path: null,
    why: expect.stringContaining(`process ${process.ppid}`),
  });
  expect(readFileSync(join(at, 'lock'), 'utf8')).toBe(String(process.ppid));
});

it.each(['4194999', String(process.pid), '', 'no number'])(
  'takes over the lock of a process that is gone: %j',
  (pid) => {
    const at = root();
    writeFileSync(join(at, 'lock'), pid);
    expect(openDataFolder(at, '.').path).toBe(at);
  },
);

it('says which folder it cannot write', () => {
  const at = root();
  writeFileSync(join(at, 'file'), '');
  expect(openDataFolder(join(at, 'file'), 'x')).toMatchObject({
    path: null,
    why: expect.stringContaining('cannot be written'),
  });
});
