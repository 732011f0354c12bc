import { execFile } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/root.ts';

/** What biome says of one import in one place. The file need not exist. */
function lint(file: string, source: string): Promise<string> {
  const { promise, resolve } = Promise.withResolvers<string>();
  const child = execFile(
    'node_modules/.bin/biome',
    ['lint', `--stdin-file-path=${file}`],
    { cwd: ROOT },
    (_error, stdout, stderr) => resolve(stdout + stderr),
  );
  child.stdin?.end(`import { a } from '${source}';\n\nexport const b = a;\n`);
  return promise;
}

describe('the fences between rooms', () => {
  it.each([
    ['lib/topology/a.ts', '#lib/server/weir-error.ts'],
    ['lib/contracts/a.ts', 'react'],
    ['lib/format/a.ts', 'node:fs'],
    ['lib/client/a.ts', '#lib/server/weir-error.ts'],
    ['lib/client/a.ts', '#components/ui/button.tsx'],
    ['lib/server/live/a.ts', '@aws-sdk/client-sqs'],
    ['lib/server/aws/a.ts', '#sandbox/create-sandbox.ts'],
    ['components/map/a.tsx', '#lib/server/weir-error.ts'],
    ['components/map/a.tsx', '#app/page.tsx'],
    ['app/page.tsx', '#lib/server/weir-error.ts'],
    ['app/api/health/route.ts', '@aws-sdk/client-sqs'],
    ['server.ts', '#sandbox/create-sandbox.ts'],
    ['sandbox/sqs/a.ts', '#lib/contracts/arn.ts'],
    ['sandbox/sqs/a.ts', '@aws-sdk/client-sqs'],
  ])('%s may not import %s', async (file, source) => {
    expect(await lint(file, source)).toContain('noRestrictedImports');
  });

  it.each([
    ['lib/server/aws/a.ts', '@aws-sdk/client-sqs'],
    ['lib/server/live/a.ts', '#lib/topology/model.ts'],
    ['components/map/a.tsx', '#lib/client/numbers.ts'],
    ['app/api/health/route.ts', '#lib/server/weir-error.ts'],
    ['sandbox/traffic/a.ts', '@aws-sdk/client-sqs'],
  ])('%s may import %s', async (file, source) => {
    expect(await lint(file, source)).not.toContain('noRestrictedImports');
  });
});
