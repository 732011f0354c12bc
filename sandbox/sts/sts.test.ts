import { ListTopicsCommand, SNSClient } from '@aws-sdk/client-sns';
import {
  CreateQueueCommand,
  ListQueuesCommand,
  ReceiveMessageCommand,
  SendMessageCommand,
  SQSClient,
} from '@aws-sdk/client-sqs';
import { fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { expect, onTestFinished, test } from 'vitest';
import { manualClock } from '../core/clock.ts';
import { createSandbox } from '../create-sandbox.ts';
import type { Role } from './role.ts';

const ROLE = 'arn:aws:iam::222222222222:role/path/reader';
const HOUR = 3_600_000;

type Keys = { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
type Params = { ExternalId?: string; DurationSeconds?: number; RoleSessionName?: string };

async function desk(...roles: Role[]) {
  // Close to the machine's time: the SDK refuses credentials that are expired by its own clock.
  const clock = manualClock(Date.now());
  const sandbox = await createSandbox({ clock, roles });
  onTestFinished(() => sandbox.close());
  const { endpoint } = sandbox;
  const common = { endpoint, region: 'eu-west-1', maxAttempts: 1 };
  const own = { accessKeyId: 'me', secretAccessKey: 'x' };
  const assume = (params: Params = {}, RoleArn = ROLE, masterCredentials: Keys = own) =>
    fromTemporaryCredentials({ params: { RoleArn, ...params }, masterCredentials, clientConfig: common });
  return {
    clock,
    sandbox,
    assume,
    sqsAs: (credentials: ReturnType<typeof assume> | Keys) => new SQSClient({ ...common, credentials }),
    snsAs: (credentials: ReturnType<typeof assume> | Keys) => new SNSClient({ ...common, credentials }),
    async ask(action: string, params: Record<string, string> = {}, key = 'me', token = ''): Promise<string> {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: {
          authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/eu-west-1/sts/aws4_request`,
          'x-amz-security-token': token,
        },
        body: new URLSearchParams({ Action: action, Version: '2011-06-15', ...params }),
      });
      return answer.text();
    },
  };
}

test('who assumes a role is in the role’s account', async () => {
  const { assume, sqsAs, snsAs, sandbox } = await desk();
  const owner = sqsAs({ accessKeyId: '222222222222', secretAccessKey: 'x' });
  await owner.send(new CreateQueueCommand({ QueueName: 'theirs' }));
  const { QueueUrls } = await sqsAs(assume()).send(new ListQueuesCommand({}));
  expect(QueueUrls).toEqual([`${sandbox.endpoint}/222222222222/theirs`]);
  expect((await snsAs(assume()).send(new ListTopicsCommand({}))).Topics ?? []).toEqual([]);
});

test('a role that was declared with an external id wants that one', async () => {
  const { assume } = await desk({ arn: ROLE, externalId: 'weir-1' });
  const refusal = {
    name: 'AccessDenied',
    message: `User: arn:aws:iam::000000000000:user/me is not authorized to perform: sts:AssumeRole on resource: ${ROLE}`,
    $metadata: { httpStatusCode: 403 },
  };
  await expect(assume()()).rejects.toMatchObject(refusal);
  await expect(assume({ ExternalId: 'weir-2' })()).rejects.toMatchObject(refusal);
  expect(await assume({ ExternalId: 'weir-1' })()).toMatchObject({ accessKeyId: expect.stringMatching(/^ASIA/) });
});

test('a role that refuses is assumed by nobody, any other by anybody', async () => {
  const { assume } = await desk({ arn: ROLE, refuse: true });
  await expect(assume()()).rejects.toMatchObject({ name: 'AccessDenied' });
  expect(await assume({}, 'arn:aws:iam::222222222222:role/other')()).toHaveProperty('sessionToken');
});

test('credentials end when they were to, for both services', async () => {
  const { assume, clock, sqsAs, snsAs } = await desk();
  const { expiration, ...keys } = await assume({ DurationSeconds: 7_200 })();
  expect(expiration?.getTime()).toBe(clock.now() + 2 * HOUR);
  const [sqs, sns] = [sqsAs(keys), snsAs(keys)];
  clock.advance(2 * HOUR - 1);
  await sqs.send(new ListQueuesCommand({}));
  clock.advance(1);
  const refusal = { message: 'The security token included in the request is expired' };
  await expect(sqs.send(new ListQueuesCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken', ...refusal });
  await expect(sns.send(new ListTopicsCommand({}))).rejects.toMatchObject({ name: 'ExpiredToken', ...refusal });
});

test('a role’s key is worth nothing without its token', async () => {
  const { assume, sqsAs } = await desk();
  const { accessKeyId, secretAccessKey } = await assume()();
  const refused = sqsAs({ accessKeyId, secretAccessKey }).send(new ListQueuesCommand({}));
  await expect(refused).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
});

test.each([
  [{ DurationSeconds: 899 }, 'greater than or equal to 900'],
  [{ DurationSeconds: 43_201 }, 'less than or equal to 43200'],
  [{ RoleSessionName: 'a b' }, 'roleSessionName'],
])('refuses %o', async (params, words) => {
  const { assume } = await desk();
  await expect(assume(params)()).rejects.toMatchObject({
    name: 'ValidationError',
    message: expect.stringContaining(words),
  });
});

test('refuses what is no role, and a long session of a role that a role assumes', async () => {
  const { assume } = await desk();
  await expect(assume({}, 'arn:aws:iam::1:user/me')()).rejects.toMatchObject({ name: 'ValidationError' });
  const first = await assume()();
  await expect(assume({ DurationSeconds: 3_601 }, ROLE, first)()).rejects.toThrow('role chaining');
  expect(await assume({}, ROLE, first)()).toHaveProperty('sessionToken');
});

test('a queue policy may name a role, which is not its account', async () => {
  const { assume, sqsAs } = await desk();
  const ours = sqsAs({ accessKeyId: 'me', secretAccessKey: 'x' });
  const statement = { Effect: 'Allow', Principal: { AWS: ROLE }, Action: 'sqs:*', Resource: '*' };
  const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
  const { QueueUrl } = await ours.send(new CreateQueueCommand({ QueueName: 'ours', Attributes: { Policy } }));
  const message = { QueueUrl, MessageBody: 'a' };
  await sqsAs(assume({ RoleSessionName: 'weir' })).send(new SendMessageCommand(message));
  const other = sqsAs(assume({}, 'arn:aws:iam::222222222222:role/other')).send(new SendMessageCommand(message));
  await expect(other).rejects.toMatchObject({ name: 'AccessDenied' });
  const asked = new ReceiveMessageCommand({ QueueUrl, MessageSystemAttributeNames: ['SenderId'] });
  const { Messages: [received] = [] } = await ours.send(asked);
  expect(received?.Attributes?.SenderId).toMatch(/^AROA[0-9A-F]{17}:weir$/);
});

test('each caller is told who it is', async () => {
  const { assume, ask } = await desk();
  expect(await ask('GetCallerIdentity')).toContain('<Arn>arn:aws:iam::000000000000:user/me</Arn>');
  expect(await ask('GetCallerIdentity', {}, '333333333333')).toContain('<Arn>arn:aws:iam::333333333333:root</Arn>');
  const { accessKeyId, sessionToken } = await assume({ RoleSessionName: 'weir' })();
  const told = await ask('GetCallerIdentity', {}, accessKeyId, sessionToken);
  expect(told).toContain('<Arn>arn:aws:sts::222222222222:assumed-role/reader/weir</Arn>');
  expect(told).toContain('<Account>222222222222</Account>');
  expect(await ask('MakeCoffee')).toContain('<Code>InvalidAction</Code>');
});
