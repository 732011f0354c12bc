import { afterEach, beforeEach, expect, it } from 'vitest';
import { type StartedSandbox, startSandbox } from '#lib/testing/start-sandbox.ts';
import { callerAccount } from './caller-account.ts';
import { createAws } from './clients.ts';

let started: StartedSandbox;
beforeEach(async () => {
  started = await startSandbox();
});
afterEach(() => started.close());

const awsOf = (accessKeyId: string, accountId?: string) => {
  const { endpoint, region } = started.config;
  const credentials = { accessKeyId, secretAccessKey: 'secret', ...(accountId && { accountId }) };
  return createAws({ region, credentials, endpoint: { sqs: endpoint, sns: endpoint } });
};

it('is read from a refusal, without any queue or topic', async () => {
  expect(await callerAccount(awsOf('111122223333'))).toBe('111122223333');
  expect(await callerAccount(awsOf('sandbox'))).toBe('000000000000');
});

it('is what the credentials say, without asking', async () => {
  expect(await callerAccount(awsOf('any', '444455556666'))).toBe('444455556666');
  expect(started.sandbox.calls.count('GetTopicAttributes')).toBe(0);
});

it('is not known where the service does not answer', async () => {
  started.sandbox.faults.add({ kind: 'error' });
  expect(await callerAccount(awsOf('111122223333'))).toBeNull();
});
