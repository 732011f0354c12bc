import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startHttpServer } from '#lib/server/testing/start-http-server.ts';
import { createStaticFiles } from './static-files.ts';

const SCRIPT = 'console.log("a");'.repeat(200);

async function start() {
  const folder = await mkdtemp(join(tmpdir(), 'weir-static-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'chunks'));
  await writeFile(join(folder, 'chunks', 'a.js'), SCRIPT);
  await writeFile(join(folder, 'b.woff2'), 'font');
  await writeFile(join(folder, 'notes.txt'), 'not of a page');
  const files = createStaticFiles(folder);
  const started = await startHttpServer({
    handle: async (request, response) => {
      if (!(await files(request, response))) response.end('next');
    },
  });
  return { ...started, folder };
}

describe('built files', () => {
  it('are sent as they are', async () => {
    const { send } = await start();
    const { status, headers, body } = await send('GET', '/_next/static/chunks/a.js?v=1');
    expect([status, body]).toEqual([200, SCRIPT]);
    expect(headers).toMatchObject({
      'content-type': 'application/javascript; charset=UTF-8',
      'content-length': String(SCRIPT.length),
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it('are compressed for who can read that, but not what is compressed already', async () => {
    const { send } = await start();
    const accepts = { 'accept-encoding': 'br, gzip' };
    const script = await send('GET', '/_next/static/chunks/a.js', accepts);
    expect(script.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
    expect(script.headers['content-length']).toBe(String(gzipSync(SCRIPT).length));
    const font = await send('GET', '/_next/static/b.woff2', accepts);
    expect([font.headers['content-encoding'], font.body]).toEqual([undefined, 'font']);
  });

  it('are told without their content', async () => {
    const { send } = await start();
    const { headers, body } = await send('HEAD', '/_next/static/chunks/a.js');
    expect([headers['content-length'], body]).toEqual([String(SCRIPT.length), '']);
  });

  it('that cannot be read for a moment are read when they are asked for again', async () => {
    const { send, folder } = await start();
    const script = join(folder, 'chunks', 'a.js');
    const { status } = await rename(script, `${script}.away`).then(() => send('GET', '/_next/static/chunks/a.js'));
    await rename(`${script}.away`, script);
    expect([status, (await send('GET', '/_next/static/chunks/a.js')).body]).toEqual([500, SCRIPT]);
  });

  it.each([
    '/default',
    '/_next/static/chunks/other.js',
    '/_next/static/notes.txt',
    '/_next/static/chunks/../../../package.json',
  ])('leave %s to Next', async (path) => {
    const { send } = await start();
    expect((await send('GET', path)).body).toBe('next');
  });
});
