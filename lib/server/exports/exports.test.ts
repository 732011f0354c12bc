// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's templates look like those of JavaScript
import { execFile, execFileSync } from 'node:child_process';
import { ListSubscriptionsCommand } from '@aws-sdk/client-sns';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { POST as stopChange } from '#app/api/connections/[connection]/changes/[change]/stop/route.ts';
import { POST as undoChange } from '#app/api/connections/[connection]/changes/[change]/undo/route.ts';
import { GET as listChanges } from '#app/api/connections/[connection]/changes/route.ts';
import { GET as exportTopology } from '#app/api/connections/[connection]/export/route.ts';
import { POST as applyChange } from '#app/api/connections/[connection]/plans/[plan]/apply/route.ts';
import { GET as exportPlan } from '#app/api/connections/[connection]/plans/[plan]/export/route.ts';
import { POST as planChange } from '#app/api/connections/[connection]/plans/route.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import { Topology } from '#lib/contracts/topology.ts';
import { awsCli } from '#lib/testing/aws-cli.ts';
import { readStates } from '#lib/testing/read-states.ts';
import { runScript } from '#lib/testing/run-script.ts';
import { type StartedSandbox, startSandbox } from '#lib/testing/start-sandbox.ts';
import { parseHcl } from '#lib/topology/export/testing/parse-hcl.ts';
import { buildWorld } from '#sandbox/worlds/build-world.ts';
import { shop } from '#sandbox/worlds/shop.ts';
import { type OpenedApi, openApi } from '../changes/testing/open-api.ts';

const routes = { stopChange, undoChange, listChanges, applyChange, planChange };
/** The shop without its messages. */
const world = { ...shop, queues: shop.queues.map((queue) => ({ ...queue, backlog: 0 })) };

let api: OpenedApi;
let other: StartedSandbox;

/** The shop before Weir, and an empty sandbox beside it. */
async function open(): Promise<void> {
  [api, other] = await Promise.all([openApi({ routes }), startSandbox()]);
  await buildWorld(api, world);
}
const close = () => Promise.all([api.close(), other.close()]);

type Route = typeof exportPlan;

function ask(route: Route, query: Record<string, string>, params: Record<string, string> = {}): Promise<Response> {
  const url = `http://127.0.0.1:3000/?${new URLSearchParams(query)}`;
  const request = new Request(url, { headers: { host: '127.0.0.1:3000' } });
  return route(request, { params: Promise.resolve({ connection: 'default', ...params }) });
}

const textOf = async (query: Record<string, string>) => (await ask(exportTopology, query)).text();
const planText = async (intents: Intent[], format: string) => {
  const plan = await api.plan(...intents);
  return (await ask(exportPlan, { format }, { plan: plan.id })).text();
};
const run = (script: string, clients: StartedSandbox) =>
  runScript(script, (args) => awsCli(clients, args), { AWS_ENDPOINT_URL: clients.sandbox.endpoint });

const subscribe: Intent = {
  kind: 'subscribe',
  topicArn: 'arn:aws:sns:eu-west-1:000000000000:refunds',
  protocol: 'sqs',
  endpoint: 'arn:aws:sqs:eu-west-1:000000000000:order-emails',
  settings: {
    filterPolicy: `{"note":["it's $(id) \`id\` \\"\\n${'$'}{x} %{y} ü𐐷"]}`,
    filterPolicyScope: 'MessageBody',
    rawMessageDelivery: true,
    deadLetterArn: 'arn:aws:sqs:eu-west-1:000000000000:orders-undelivered',
  },
};
const tag: Intent = {
  kind: 'setTags',
  arn: 'arn:aws:sns:eu-west-1:000000000000:refunds',
  set: { "o'brien": '$HOME `x`\n"' },
  remove: ['stage'],
};
const rename: Intent = {
  kind: 'editTopic',
  topicArn: 'arn:aws:sns:eu-west-1:000000000000:refunds',
  attributes: { DisplayName: 'file:///etc/passwd' },
};
const create: Intent = { kind: 'createQueue', name: 'new', attributes: { DelaySeconds: '5' }, tags: { a: "b'c" } };
const unsubscribe: Intent = {
  kind: 'unsubscribe',
  subscription: 'arn:aws:sns:eu-west-1:000000000000:orders|sqs|arn:aws:sqs:eu-west-1:000000000000:fraud-check',
};
const remove: Intent = { kind: 'deleteQueue', queueArn: 'arn:aws:sqs:eu-west-1:000000000000:nightly-reports' };
const ALL = [subscribe, tag, rename, create, unsubscribe, remove];

/** The same script for the other sandbox, where SNS made up other ARNs. */
async function forOther(script: string): Promise<string> {
  const [arns, others] = await Promise.all([api, other].map(subscriptionArns));
  return [...(arns ?? [])].reduce((text, [id, arn]) => text.replaceAll(arn, others?.get(id) ?? ''), script);
}

async function subscriptionArns({ sns }: Pick<StartedSandbox, 'sns'>): Promise<Map<string, string>> {
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsCommand({}));
  return new Map(
    Subscriptions.map((each) => [[each.TopicArn, each.Protocol, each.Endpoint].join('|'), each.SubscriptionArn ?? '']),
  );
}

describe('the account as a script', () => {
  beforeEach(open, 30_000);
  afterEach(close);

  it('makes the same account again', async () => {
    const script = await textOf({ format: 'cli' });
    expect(await run(script, other)).toMatchObject({ code: 0, out: expect.not.stringContaining('error') });
    expect(await readStates(other)).toEqual(await readStates(api));
  });

  it('ends at the first command that fails', async () => {
    const script = await textOf({ format: 'cli', ids: api.queueArn('order-emails') });
    other.sandbox.faults.add({ kind: 'deny', action: 'SetQueueAttributes' });
    expect(await run(`${script}exit 9`, other)).toMatchObject({
      code: 254,
      out: expect.stringContaining('AccessDenied'),
    });
  });
});

describe('a plan as a script', () => {
  beforeEach(open, 30_000);
  afterEach(close);

  it('does what applying the plan does, whatever its values hold', async () => {
    await buildWorld(other, world);
    const plan = await api.plan(...ALL);
    const script = await (await ask(exportPlan, { format: 'cli' }, { plan: plan.id })).text();
    expect(await run(await forOther(script), other)).toMatchObject({ code: 0 });
    expect((await api.apply(plan, ['nightly-reports'])).outcome).toBe('done');
    expect(await readStates(other)).toEqual(await readStates(api));
  });

  it.runIf(hasAws())('does so by the AWS CLI itself, where there is one', { timeout: 120_000 }, async () => {
    const script = await planText([subscribe, rename], 'cli');
    const environment = {
      AWS_ENDPOINT_URL: other.sandbox.endpoint,
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
    };
    await buildWorld(other, world);
    const { promise, resolve } = Promise.withResolvers<unknown>();
    execFile('bash', ['-c', script], { env: { ...process.env, ...environment } }, resolve);
    expect(await promise).toBeNull();
    await api.apply(await api.plan(subscribe, rename));
    expect(await readStates(other)).toEqual(await readStates(api));
  });
});

describe('without a change', () => {
  beforeAll(open, 30_000);
  afterAll(close);

  describe('as Terraform', () => {
    it('names every resource of the account once, and imports it', async () => {
      const text = await textOf({ format: 'terraform' });
      const { resource, locals, import: imports } = await parseHcl(text);
      const count = (kind: string) => Object.values(resource[kind] ?? {}).flat().length;
      expect(count('aws_sqs_queue')).toBe(shop.queues.length);
      expect(count('aws_sns_topic')).toBe(shop.topics.length);
      expect(count('aws_sns_topic_subscription')).toBe(shop.subscriptions.length);
      expect(count('aws_sqs_queue_redrive_policy')).toBe(shop.queues.filter(({ deadLetter }) => deadLetter).length);
      const names = locals.flatMap((each) => Object.values(each)).join('\n');
      for (const { name } of [...shop.queues, ...shop.topics]) expect(names.split(`"${name}"`)).toHaveLength(2);
      const addresses = imports.map(({ to }) => to);
      expect(new Set(addresses).size).toBe(addresses.length);
      const pending = shop.subscriptions.filter(({ protocol }) => protocol !== 'sqs').length;
      const resources = Object.keys(resource).reduce((sum, kind) => sum + count(kind), 0);
      expect(addresses).toHaveLength(resources - pending);
    });

    it('names what stands in the configuration by reference', async () => {
      const text = await textOf({ format: 'terraform' });
      const [before = '', imports = ''] = text.split('# What stands already');
      expect(before).not.toMatch(/arn:aws:(?:sqs|sns):/);
      expect(imports).toContain('arn:aws:sns:eu-west-1:000000000000:orders"');
    });

    it('holds what a plan touches, as it will be', async () => {
      const { resource, import: imports } = await parseHcl(await planText(ALL, 'terraform'));
      expect(Object.keys(resource.aws_sqs_queue ?? {})).toEqual(['new', 'order_emails', 'orders_undelivered']);
      expect(resource.aws_sqs_queue_policy?.order_emails?.[0]?.policy).toContain('aws_sns_topic.refunds.arn');
      expect(imports.map(({ to }) => to)).not.toContain('${aws_sqs_queue.new}');
    });

    it('says what a plan deletes', async () => {
      expect(await planText([remove], 'terraform')).toContain('# nightly-reports is deleted by this plan');
    });
  });

  describe('a part of the account', () => {
    it('is a Topology of its own as JSON', async () => {
      const part = Topology.parse(JSON.parse(await textOf({ format: 'json', focus: api.topicArn('media') })));
      expect(part.topics.map(({ name }) => name)).toEqual(['media']);
      expect(part.queues.map(({ name }) => name).sort()).toEqual(['thumbnails', 'thumbnails-dlq']);
      expect(part.subscriptions).toHaveLength(1);
    });

    it('is what a search finds', async () => {
      const part = Topology.parse(JSON.parse(await textOf({ format: 'json', search: 'lane-' })));
      expect(part.queues.map(({ name }) => name).sort()).toEqual(['lane-bulk', 'lane-normal', 'lane-urgent']);
      expect(part.topics).toEqual([]);
    });

    it('is refused where it holds nothing, or is named twice', async () => {
      expect((await ask(exportTopology, { format: 'json', focus: 'nothing' })).status).toBe(404);
      expect((await ask(exportTopology, { format: 'json', focus: 'a', search: 'b' })).status).toBe(400);
    });
  });

  it('is a file that is never shown, also in read-only mode', async () => {
    await api.restart({ WEIR_READ_ONLY: '1' });
    const plan = await api.plan(create);
    for (const response of [
      await ask(exportTopology, { format: 'terraform' }),
      await ask(exportPlan, { format: 'cli' }, { plan: plan.id }),
    ]) {
      expect(response.status).toBe(200);
      expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.(?:tf|sh)"$/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('says of a plan that is not kept that it must be made anew', async () => {
    const response = await ask(exportPlan, { format: 'cli' }, { plan: '00000000-0000-4000-8000-000000000000' });
    expect(response.status).toBe(404);
  });
});

function hasAws(): boolean {
  try {
    return /aws-cli/.test(execFileSync('aws', ['--version']).toString());
  } catch {
    return false;
  }
}
