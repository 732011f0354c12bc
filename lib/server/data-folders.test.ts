import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createDataFolders } from './data-folders.ts';
import { aRuntime } from './testing/a-runtime.ts';

const root = () => mkdtempSync(join(tmpdir(), 'weir-folders-'));

it('gives each account a folder of its own, and all of them back', () => {
  const at = root();
  const folders = createDataFolders({ root: at, connection: 'default', log: aRuntime().log });
  expect(folders.open('111122223333')).toBe(join(at, '111122223333'));
  expect(folders.open('444455556666')).toBe(join(at, '444455556666'));
  folders.release();
  expect(existsSync(join(at, '111122223333/lock'))).toBe(false);
  expect(existsSync(join(at, '444455556666/lock'))).toBe(false);
});

it('goes on without a folder, and says why', () => {
  const at = root();
  writeFileSync(join(at, '111122223333'), '');
  const { log, logged } = aRuntime();
  expect(createDataFolders({ root: at, connection: 'default', log }).open('111122223333')).toBeNull();
  expect(logged).toMatchObject([{ level: 'warn', message: expect.stringContaining('cannot be written') }]);
});

it('gives connections to one account folders that do not touch each other', () => {
  const at = root();
  const { log, logged } = aRuntime();
  const paths = ['default', 'lock', 'reader'].map((connection) =>
    createDataFolders({ root: at, connection, log }).open('111122223333'),
  );
  const own = join(at, '111122223333');
  expect(paths).toEqual([own, join(own, 'connections/lock'), join(own, 'connections/reader')]);
  expect(logged).toEqual([]);
});
