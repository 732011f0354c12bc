import { globSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '#lib/server/operations/all.ts';
import { operationOf } from './define-route.ts';

const APP = join(import.meta.dirname, '../../../app');
/** Next answers to all of these when a route file exports them. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const files = globSync('**/route.{ts,tsx,js}', { cwd: APP });

/** `api/connections/[connection]/route.ts` → `/api/connections/{connection}` */
function pathOf(file: string): string {
  return `/${file.replace(/\/route\.\w+$/, '').replaceAll(/\[(\w+)\]/g, '{$1}')}`;
}

async function exportsOf(file: string): Promise<[string, unknown][]> {
  return Object.entries((await import(join(APP, file))) as Record<string, unknown>);
}

describe.each(files)('app/%s', (file) => {
  it('exports methods only, each through the gate, each as its operation says', async () => {
    for (const [name, exported] of await exportsOf(file)) {
      expect(METHODS, name).toContain(name);
      expect(operationOf(exported), name).toMatchObject({ method: name, path: pathOf(file) });
    }
  });
});

it('serves every operation that the description lists, and no other', async () => {
  const served = await Promise.all(files.map(exportsOf));
  const ids = served.flat().map(([, exported]) => operationOf(exported)?.operationId);
  expect(ids.toSorted()).toEqual(OPERATIONS.map(({ operationId }) => operationId).toSorted());
});

it('has no proxy or middleware on which a check could come to rest', () => {
  expect(globSync('{proxy,middleware}.{ts,js,mjs}', { cwd: join(APP, '..') })).toEqual([]);
});
