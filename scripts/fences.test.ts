import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from './support/root.ts';

const FORBIDDEN: [file: string, source: string][] = [
  ['lib/topology/a.ts', '#lib/server/weir-error.ts'],
  ['lib/contracts/a.ts', 'react'],
  ['lib/format/a.ts', 'node:fs'],
  ['lib/client/a.ts', '#lib/server/weir-error.ts'],
  ['lib/client/b.ts', '#components/ui/button.tsx'],
  ['lib/server/live/a.ts', '@aws-sdk/client-sqs'],
  ['lib/server/aws/a.ts', '#sandbox/create-sandbox.ts'],
  ['components/map/a.tsx', '#lib/server/weir-error.ts'],
  ['components/map/b.tsx', '#app/page.tsx'],
  ['app/page.tsx', '#lib/server/weir-error.ts'],
  ['app/api/health/route.ts', '@aws-sdk/client-sqs'],
  ['server.ts', '#sandbox/create-sandbox.ts'],
  ['sandbox/sqs/a.ts', '#lib/contracts/arn.ts'],
  ['sandbox/sqs/b.ts', '@aws-sdk/client-sqs'],
];

const ALLOWED: [file: string, source: string][] = [
  ['lib/server/aws/b.ts', '@aws-sdk/client-sqs'],
  ['lib/server/live/b.ts', '#lib/topology/model.ts'],
  ['components/map/c.tsx', '#lib/client/numbers.ts'],
  ['app/api/queues/route.ts', '#lib/server/weir-error.ts'],
  ['sandbox/traffic/a.ts', '@aws-sdk/client-sqs'],
];

/** A folder with the project's own rules and one planted import a file. */
function plant(): string {
  const folder = mkdtempSync(join(tmpdir(), 'weir-fences-'));
  const config = JSON.parse(readFileSync(join(ROOT, 'biome.json'), 'utf8'));
  delete config.$schema;
  config.vcs.enabled = false;
  writeFileSync(join(folder, 'biome.json'), JSON.stringify(config));
  for (const [file, source] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `import { a } from '${source}';\n\nexport const b = a;\n`);
  }
  return folder;
}

const folder = plant();
afterAll(() => rmSync(folder, { recursive: true }));
const biome = join(ROOT, 'node_modules', '.bin', 'biome');
const report = spawnSync(
  biome,
  ['lint', '--only=style/noRestrictedImports', '--reporter=github', '--max-diagnostics=none', '.'],
  {
    cwd: folder,
    encoding: 'utf8',
  },
).stdout;
const refused = new Set(
  [...report.matchAll(/noRestrictedImports,file=([^,]+)/g)].map(([, file = '']) =>
    relative(realpathSync(folder), file),
  ),
);

describe('the fences between rooms', () => {
  it.each(FORBIDDEN)('%s may not import %s', (file) => {
    expect(refused).toContain(file);
  });

  it.each(ALLOWED)('%s may import %s', (file) => {
    expect(refused).not.toContain(file);
  });
});
