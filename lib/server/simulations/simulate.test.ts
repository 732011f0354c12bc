import { CreateTopicCommand, PublishCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POST as simulateFilter } from '#app/api/connections/[connection]/simulations/route.ts';
import type { LookEvent } from '#lib/contracts/look.ts';
import type { SimulateFilterOutput } from '#lib/contracts/simulation.ts';
import { runtime } from '#lib/server/runtime.ts';
import { startRuntime } from '#lib/server/testing/start-runtime.ts';
import { createQueue } from '#lib/testing/create-queue.ts';

let sandbox: Awaited<ReturnType<typeof startRuntime>>;
const topics = new Map<string, string>();

const queueArn = (name: string) => `arn:aws:sqs:eu-west-1:${sandbox.sandbox.account}:${name}`;

async function subscribe(topic: string, queue: string, attributes: Record<string, string> = {}): Promise<void> {
  const TopicArn = topics.get(topic);
  await sandbox.sns.send(
    new SubscribeCommand({ TopicArn, Protocol: 'sqs', Endpoint: queueArn(queue), Attributes: attributes }),
  );
}

async function publish(topic: string, kind: string, total: number): Promise<void> {
  await sandbox.sns.send(
    new PublishCommand({
      TopicArn: topics.get(topic),
      Message: JSON.stringify({ order: { total } }),
      MessageAttributes: {
        kind: { DataType: 'String', StringValue: kind },
        total: { DataType: 'Number', StringValue: String(total) },
      },
    }),
  );
}

/** Two topics before `enveloped`, one of them before `raw` as well; ten orders and two refunds were published. */
beforeAll(async () => {
  sandbox = await startRuntime();
  for (const name of ['orders', 'refunds']) {
    topics.set(name, (await sandbox.sns.send(new CreateTopicCommand({ Name: name }))).TopicArn ?? '');
  }
  const Policy = JSON.stringify({
    Statement: [{ Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: '*' }],
  });
  for (const name of ['enveloped', 'raw']) await createQueue(sandbox, name, { Policy });
  await subscribe('orders', 'enveloped');
  await subscribe('refunds', 'enveloped');
  await subscribe('orders', 'raw', { RawMessageDelivery: 'true' });
  for (let n = 0; n < 10; n += 1) await publish('orders', n < 6 ? 'pick' : 'digital', n * 100);
  for (let n = 0; n < 2; n += 1) await publish('refunds', 'pick', 1);
  await sandbox.open();
});

afterAll(() => sandbox.close());

async function lookAt(queue: string): Promise<string> {
  const { looks } = runtime().connection('default');
  const look = await looks.peek(queue, { count: 100, hold: 0, wait: 0, insist: false });
  const events: LookEvent[] = [];
  await new Promise<void>((resolve) => look.begin((event) => events.push(event), resolve));
  const [begun] = events;
  return begun?.type === 'begun' ? begun.look : '';
}

async function simulate(body: object): Promise<Response> {
  const request = new Request('http://127.0.0.1:3000/', {
    method: 'POST',
    headers: { host: '127.0.0.1:3000', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return simulateFilter(request, { params: Promise.resolve({ connection: 'default' }) });
}

const answered = async (body: object): Promise<SimulateFilterOutput> => (await simulate(body)).json();
const ATTRIBUTES = { scope: 'MessageAttributes' };
const ABOVE_400 = '{"total":[{"numeric":[">",400]}]}';

it.each(['enveloped', 'raw'])('judges what was seen in %s as it was published, and calls nothing', async (queue) => {
  const look = await lookAt(queue);
  const before = sandbox.sandbox.calls.count('ReceiveMessage');
  const answer = await answered({ ...ATTRIBUTES, policy: '{"kind":["pick"]}', look, topicArn: topics.get('orders') });
  expect(answer).toMatchObject({ total: 10, passing: 6, otherTopics: queue === 'raw' ? 0 : 2 });
  expect(answer.messages.find(({ passes }) => !passes)).toMatchObject({
    preview: expect.stringMatching(/^\{"order":/),
    why: 'kind is digital; the filter asks that kind is pick',
    path: 'kind',
  });
  expect(sandbox.sandbox.calls.count('ReceiveMessage')).toBe(before);
});

it('says who loses and who gains against the present filter', async () => {
  const look = await lookAt('raw');
  const present = { ...ATTRIBUTES, policy: '{"kind":["pick"]}' };
  const answer = await answered({ ...ATTRIBUTES, policy: ABOVE_400, look, present });
  expect(answer).toMatchObject({ total: 10, passing: 5, lost: 5, gained: 4 });
  expect(answer.messages.filter(({ change }) => change === 'lost').every(({ path }) => path === 'total')).toBe(true);
});

it('compares bodies where the scope says so, and without a policy all pass', async () => {
  const look = await lookAt('enveloped');
  const policy = '{"order":{"total":[{"numeric":[">=",800]}]}}';
  expect(await answered({ scope: 'MessageBody', policy, look })).toMatchObject({ total: 12, passing: 2 });
  expect(await answered({ ...ATTRIBUTES, policy: null, look })).toMatchObject({ total: 12, passing: 12 });
});

it('takes messages that are given, in their order', async () => {
  const messages = ['pick', 'gift'].map((value) => ({
    body: 'hello',
    attributes: { kind: { dataType: 'String', value } },
  }));
  const answer = await answered({ ...ATTRIBUTES, policy: '{"kind":["gift"]}', messages });
  expect(answer.messages.map(({ messageId, passes }) => [messageId, passes])).toEqual([
    [null, false],
    [null, true],
  ]);
});

it('refuses a policy that SNS would refuse, and a look that is gone', async () => {
  const refused = await simulate({ ...ATTRIBUTES, policy: '{"kind":"pick"}' });
  expect([refused.status, (await refused.json()).detail]).toEqual([400, expect.stringContaining('at kind')]);
  const gone = await simulate({ ...ATTRIBUTES, policy: '{}', look: '3b0e4a52-8f0e-4a39-9d6c-0d8f1c8f5a11' });
  expect(gone.status).toBe(404);
});
