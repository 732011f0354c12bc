import { request } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { createSandbox } from '../create-sandbox.ts';
import { isOwnHost } from './own-host.ts';

test.each([
  ['127.0.0.1:4566', true],
  ['192.168.1.5', true],
  ['[::1]:4566', true],
  ['localhost', true],
  ['sqs.localhost:4566', true],
  ['host.docker.internal:4566', true],
  ['elsewhere.example:4566', false],
  ['localhost.elsewhere.example', false],
  ['127.0.0.1.elsewhere.example', false],
  ['notlocalhost', false],
  ['[localhost]', false],
  ['', false],
  [undefined, false],
])('%s: %s', (host, own) => {
  expect(isOwnHost(host)).toBe(own);
});

test('a page whose name was turned to point here is not answered, signed or not', async () => {
  const sandbox = await createSandbox();
  onTestFinished(() => sandbox.close());
  const statusFor = (host: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const authorization = 'AWS4-HMAC-SHA256 Credential=me/20260101/eu-west-1/sns/aws4_request';
      const asked = request(
        `${sandbox.endpoint}/?Action=ListTopics`,
        { headers: { host, authorization } },
        (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        },
      );
      asked.once('error', reject).end();
    });
  expect(await statusFor(`localhost:${sandbox.port}`)).toBe(200);
  expect(await statusFor(`elsewhere.example:${sandbox.port}`)).toBe(403);
});
