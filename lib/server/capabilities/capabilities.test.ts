import { CreateQueueCommand } from '@aws-sdk/client-sqs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAws } from '#lib/server/aws/clients.ts';
import { createIdentity } from '#lib/server/aws/identity.ts';
import { getTopicAttributes } from '#lib/server/aws/sns/get-topic-attributes.ts';
import { listMessageMoveTasks } from '#lib/server/aws/sqs/list-message-move-tasks.ts';
import { stubAwsHome } from '#lib/server/testing/aws-home.ts';
import { type StartedSandbox, startSandbox } from '#lib/testing/start-sandbox.ts';
import { createCapabilities } from './capabilities.ts';

/** Every action of SNS, told from those of SQS by its words. */
const SNS = /Topic|Subscri|Publish|Platform|Endpoint|Resource|SMS|Phone/;

let started: StartedSandbox;
let now: number;
beforeEach(async () => {
  started = await startSandbox();
  now = 1_000_000;
});
afterEach(() => {
  vi.unstubAllEnvs();
  return started.close();
});

function open({ custom = { sqs: true, sns: true }, readOnly = false } = {}) {
  const { endpoint, region, credentials } = started.config;
  const aws = createAws({ region, credentials, readOnly, endpoint: { sqs: endpoint, sns: endpoint } });
  const book = createCapabilities({ aws, custom, now: () => now });
  const cans = async () => Object.fromEntries(Object.entries(await book.ask()).map(([name, { can }]) => [name, can]));
  return { aws, book, cans };
}
const ALL = { topics: 'yes', messageMoveTasks: 'yes', queueTags: 'yes', topicTags: 'yes', platformApplications: 'yes' };

describe('the capabilities of a server', () => {
  it('are asked once, and not before somebody wants to know', async () => {
    const { book, cans } = open();
    expect(book.known()).toBeNull();
    expect(started.sandbox.calls.count()).toBe(0);
    expect(await Promise.all([cans(), cans()])).toEqual([ALL, ALL]);
    expect(await cans()).toEqual(ALL);
    expect(started.sandbox.calls.count()).toBe(5);
  });

  it('are asked with what a read-only connection may send', async () => {
    expect(await open({ readOnly: true }).cans()).toEqual(ALL);
  });

  it('are all there on AWS, which is not asked', async () => {
    const { book, cans } = open({ custom: { sqs: false, sns: false } });
    expect(book.known()?.topics.can).toBe('yes');
    expect(await cans()).toEqual(ALL);
    expect(started.sandbox.calls.count()).toBe(0);
  });

  it('are asked of that service alone whose endpoint is not AWS’s', async () => {
    expect(await open({ custom: { sqs: true, sns: false } }).cans()).toEqual(ALL);
    expect(started.sandbox.calls.count()).toBe(2);
  });

  it('do not include what the server does not know, which is not sent to it again', async () => {
    started.sandbox.faults.add({ kind: 'unknown-action', action: /MoveTask/ });
    started.sandbox.faults.add({ kind: 'unknown-action', action: SNS });
    await started.sqs.send(new CreateQueueCommand({ QueueName: 'orders' }));
    const { aws, book, cans } = open();
    const none = { topics: 'no', topicTags: 'no', platformApplications: 'no', messageMoveTasks: 'no' };
    expect(await cans()).toEqual({ ...ALL, ...none });
    expect(book.known()?.messageMoveTasks.why).toMatch(
      /^127\.0\.0\.1:\d+ does not know sqs:ListMessageMoveTasks \(UnknownOperationException\)\.$/,
    );
    started.sandbox.calls.reset();
    const sourceArn = `arn:aws:sqs:eu-west-1:${started.sandbox.account}:orders`;
    await expect(listMessageMoveTasks({ aws, sourceArn })).rejects.toMatchObject({ code: 'conflict' });
    await expect(getTopicAttributes({ aws, topicArn: 'arn:aws:sns:eu-west-1:1:t' })).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('does not have sns:GetTopicAttributes'),
    });
    expect(started.sandbox.calls.count()).toBe(0);
  });

  it('that a role may not ask for are offered', async () => {
    started.sandbox.faults.add({ kind: 'deny', action: 'ListTopics' });
    expect(await open().cans()).toEqual({ ...ALL, topics: 'unknown' });
  });

  it('are asked for again where there were no credentials to ask with, and say so', async () => {
    const home = stubAwsHome({ config: { 'profile x': { region: 'eu-west-1' } } });
    const { endpoint, region } = started.config;
    const identity = createIdentity({ source: { kind: 'profile', profile: 'x' }, region });
    const aws = createAws({ region, identity, endpoint: { sqs: endpoint, sns: endpoint } });
    const book = createCapabilities({ aws, custom: { sqs: true, sns: true }, now: () => now });
    const { topics } = await book.ask();
    expect(topics).toEqual({ can: 'unknown', why: expect.stringContaining('Profile “x” gives no credentials.') });
    home.write({ credentials: { x: { aws_access_key_id: 'sandbox', aws_secret_access_key: 'hunter2' } } });
    now += 1_000;
    expect((await book.ask()).topics.can).toBe('yes');
    aws.close();
  });

  it('are asked for again where the server could not be reached, not at once', async () => {
    const clear = started.sandbox.faults.add({ kind: 'refuse' });
    const { book, cans } = open();
    expect(new Set(Object.values(await cans()))).toEqual(new Set(['unknown']));
    expect(book.known()?.topics.why).toContain('is asked again');
    clear();
    expect((await cans()).topics).toBe('unknown');
    expect(started.sandbox.calls.count()).toBe(0);
    now += 1_000;
    expect(await cans()).toEqual(ALL);
  });
});
