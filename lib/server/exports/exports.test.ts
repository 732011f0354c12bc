// biome-ignore-all lint/suspicious/noTemplateCurlyInString: Terraform's templates look like those of JavaScript
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST as stopChange } from '#app/api/connections/[connection]/changes/[change]/stop/route.ts';
import { POST as undoChange } from '#app/api/connections/[connection]/changes/[change]/undo/route.ts';
import { GET as listChanges } from '#app/api/connections/[connection]/changes/route.ts';
import { GET as exportTopology } from '#app/api/connections/[connection]/export/route.ts';
import { POST as applyChange } from '#app/api/connections/[connection]/plans/[plan]/apply/route.ts';
import { GET as exportPlan } from '#app/api/connections/[connection]/plans/[plan]/export/route.ts';
import { POST as planChange } from '#app/api/connections/[connection]/plans/route.ts';
import { Topology } from '#lib/contracts/topology.ts';
import { parseHcl } from '#lib/topology/export/testing/parse-hcl.ts';
import { shop as declared } from '#sandbox/worlds/shop.ts';
import { type OpenedShop, openShop } from './testing/open-shop.ts';
import { ALL, CREATE, ENABLE, REMOVE } from './testing/shop-intents.ts';

const routes = { stopChange, undoChange, listChanges, applyChange, planChange, exportPlan, exportTopology };

let opened: OpenedShop;
beforeAll(async () => {
  opened = await openShop(routes);
}, 30_000);
afterAll(() => opened.close());

describe('as Terraform', () => {
  it('names every resource of the account once, and imports it', async () => {
    const text = await opened.textOf({ format: 'terraform' });
    const { resource, locals, import: imports } = await parseHcl(text);
    const count = (kind: string) => Object.values(resource[kind] ?? {}).flat().length;
    expect(count('aws_sqs_queue')).toBe(declared.queues.length);
    expect(count('aws_sns_topic')).toBe(declared.topics.length);
    expect(count('aws_sns_topic_subscription')).toBe(declared.subscriptions.length);
    expect(count('aws_sqs_queue_redrive_policy')).toBe(declared.queues.filter(({ deadLetter }) => deadLetter).length);
    const names = locals.flatMap((each) => Object.values(each)).join('\n');
    for (const { name } of [...declared.queues, ...declared.topics]) expect(names.split(`"${name}"`)).toHaveLength(2);
    const addresses = imports.map(({ to }) => to);
    expect(new Set(addresses).size).toBe(addresses.length);
    const pending = declared.subscriptions.filter(({ protocol }) => !['sqs', 'application'].includes(protocol)).length;
    const resources = Object.keys(resource).reduce((sum, kind) => sum + count(kind), 0);
    expect(addresses).toHaveLength(resources - pending);
  });

  it('names what stands in the configuration by reference', async () => {
    const text = await opened.textOf({ format: 'terraform' });
    const [before = '', imports = ''] = text.split('# What stands already');
    // Devices are no part of the configuration.
    expect(before).not.toMatch(/arn:aws:(?:sqs|sns):[\w-]*:\d*:(?!endpoint\/)/);
    expect(imports).toContain('arn:aws:sns:eu-west-1:000000000000:orders"');
  });

  it('holds what a plan touches, as it will be', async () => {
    const { resource, import: imports } = await parseHcl(await opened.planText(ALL, 'terraform'));
    expect(Object.keys(resource.aws_sqs_queue ?? {})).toEqual(['new', 'order_emails', 'orders_undelivered']);
    expect(resource.aws_sqs_queue_policy?.order_emails?.[0]?.policy).toContain('aws_sns_topic.refunds.arn');
    expect(imports.map(({ to }) => to)).not.toContain('${aws_sqs_queue.new}');
  });

  it('says what a plan deletes', async () => {
    expect(await opened.planText([REMOVE], 'terraform')).toContain('# nightly-reports is deleted by this plan');
    expect(await opened.planText([ENABLE], 'terraform')).toContain('# Terraform knows no devices: shop-app f0b9434b');
  });
});

it('says in a script that a policy is set as a whole, with what others wrote', async () => {
  expect(await opened.planText(ALL, 'cli')).toContain('# It sets whole policies');
  expect(await opened.planText([CREATE], 'cli')).not.toContain('whole policies');
});

describe('a part of the account', () => {
  it('is a Topology of its own as JSON', async () => {
    const part = Topology.parse(
      JSON.parse(await opened.textOf({ format: 'json', focus: opened.api.topicArn('media') })),
    );
    expect(part.topics.map(({ name }) => name)).toEqual(['media']);
    expect(part.queues.map(({ name }) => name).sort()).toEqual(['thumbnails', 'thumbnails-dlq']);
    expect(part.subscriptions).toHaveLength(1);
  });

  it('is what a search finds', async () => {
    const part = Topology.parse(JSON.parse(await opened.textOf({ format: 'json', search: 'lane-' })));
    expect(part.queues.map(({ name }) => name).sort()).toEqual(['lane-bulk', 'lane-normal', 'lane-urgent']);
    expect(part.topics).toEqual([]);
  });

  it('is refused where it holds nothing, or is named twice', async () => {
    expect((await opened.exportTopology({ format: 'json', focus: 'nothing' })).status).toBe(404);
    expect((await opened.exportTopology({ format: 'json', focus: 'a', search: 'b' })).status).toBe(400);
  });
});

it('is a file that is never shown, also in read-only mode', async () => {
  await opened.api.restart({ WEIR_READ_ONLY: '1' });
  const plan = await opened.api.plan(CREATE);
  for (const response of [await opened.exportTopology({ format: 'terraform' }), await opened.exportPlan(plan, 'cli')]) {
    expect(response.status).toBe(200);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+\.(?:tf|sh)"$/);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  }
});

it('says of a plan that is not kept that it must be made anew', async () => {
  const response = await opened.exportPlan({ id: '00000000-0000-4000-8000-000000000000' }, 'cli');
  expect(response.status).toBe(404);
});
