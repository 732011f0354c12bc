import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { systemClock } from '#sandbox/core/clock.ts';
import { isLoopback } from './is-loopback.ts';
import { post } from './post.ts';

/** Not on every machine. */
const MAKER = 'openssl';

/** A certificate of nobody's, or nothing where none can be made. */
function makeCertificate(): { key: string; cert: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'weir-certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    const subject = ['-subj', '/CN=localhost', '-days', '1'];
    const files = ['-keyout', key, '-out', cert];
    execFileSync(MAKER, ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject, ...files], {
      stdio: 'ignore',
    });
    return { key: readFileSync(key, 'utf8'), cert: readFileSync(cert, 'utf8') };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('post', () => {
  const certificate = makeCertificate();
  it('takes a certificate as it is', async ({ skip }) => {
    skip(certificate === undefined, 'openssl, which makes the certificate, is not installed');
    const server = createServer(certificate ?? {}, (_request, response) => void response.writeHead(204).end());
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    const answer = await post({ url, headers: {}, body: 'x' }, systemClock(), new AbortController().signal);
    expect(answer).toEqual({ kind: 'status', status: 204 });
    server.close();
  });

  it.each([
    ['a URL', { url: 'http://127.0.0.1:99999/', headers: {} }],
    ['a header', { url: 'http://127.0.0.1:1/', headers: { 'content-type': 'a\nb' } }],
  ])('reaches nobody with %s that cannot be sent', async (_what, letter) => {
    const answer = await post({ ...letter, body: 'x' }, systemClock(), new AbortController().signal);
    expect(answer).toEqual({ kind: 'unreachable' });
  });
});

describe('isLoopback', () => {
  it.each([
    ['http://127.0.0.1:80/x', true],
    ['http://127.9.9.9/', true],
    ['https://localhost:8443/hook', true],
    ['http://[::1]:3000/', true],
    ['http://localhost.example.com/', false],
    ['http://10.0.0.1/', false],
    ['http://169.254.169.254/latest/meta-data', false],
    ['http://0.0.0.0/', false],
    ['http://', false],
  ])('%s: %s', (url, loopback) => {
    expect(isLoopback(url)).toBe(loopback);
  });
});
