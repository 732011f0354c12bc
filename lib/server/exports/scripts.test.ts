import { execFile, execFileSync } from 'node:child_process';
import { ListSubscriptionsCommand } from '@aws-sdk/client-sns';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { POST as stopChange } from '#app/api/connections/[connection]/changes/[change]/stop/route.ts';
import { POST as undoChange } from '#app/api/connections/[connection]/changes/[change]/undo/route.ts';
import { GET as listChanges } from '#app/api/connections/[connection]/changes/route.ts';
import { GET as exportTopology } from '#app/api/connections/[connection]/export/route.ts';
import { POST as applyChange } from '#app/api/connections/[connection]/plans/[plan]/apply/route.ts';
import { GET as exportPlan } from '#app/api/connections/[connection]/plans/[plan]/export/route.ts';
import { POST as planChange } from '#app/api/connections/[connection]/plans/route.ts';
import { buildDevices, buildShop } from '#lib/testing/build-shop.ts';
import { readStates } from '#lib/testing/read-states.ts';
import type { StartedSandbox } from '#lib/testing/start-sandbox.ts';
import { type OpenedShop, openShop, runIn } from './testing/open-shop.ts';
import { ALL, RENAME, SUBSCRIBE } from './testing/shop-intents.ts';

const routes = { stopChange, undoChange, listChanges, applyChange, planChange, exportPlan, exportTopology };

let shop: OpenedShop;
beforeEach(async () => {
  shop = await openShop(routes);
}, 30_000);
afterEach(() => shop.close());

/** The same script for the other sandbox, where SNS made up other ARNs. */
async function forOther(script: string): Promise<string> {
  const [arns, others] = await Promise.all([shop.api, shop.other].map(subscriptionArns));
  return [...(arns ?? [])].reduce((text, [id, arn]) => text.replaceAll(arn, others?.get(id) ?? ''), script);
}

async function subscriptionArns({ sns }: Pick<StartedSandbox, 'sns'>): Promise<Map<string, string>> {
  const { Subscriptions = [] } = await sns.send(new ListSubscriptionsCommand({}));
  return new Map(
    Subscriptions.map((each) => [[each.TopicArn, each.Protocol, each.Endpoint].join('|'), each.SubscriptionArn ?? '']),
  );
}

describe('the account as a script', () => {
  it('makes the same account again', async () => {
    const script = await shop.textOf({ format: 'cli' });
    await buildDevices(shop.other);
    expect(await runIn(shop.other, script)).toMatchObject({ code: 0, out: expect.not.stringContaining('error') });
    expect(await readStates(shop.other)).toEqual(await readStates(shop.api));
  });

  it('ends at the first command that fails', async () => {
    const script = await shop.textOf({ format: 'cli', ids: shop.api.queueArn('order-emails') });
    shop.other.sandbox.faults.add({ kind: 'deny', action: 'SetQueueAttributes' });
    expect(await runIn(shop.other, `${script}exit 9`)).toMatchObject({
      code: 254,
      out: expect.stringContaining('AccessDenied'),
    });
  });
});

describe('a plan as a script', () => {
  it('does what applying the plan does, whatever its values hold', async () => {
    await buildShop(shop.other);
    const plan = await shop.api.plan(...ALL);
    const script = await (await shop.exportPlan(plan, 'cli')).text();
    expect(await runIn(shop.other, await forOther(script))).toMatchObject({ code: 0 });
    expect((await shop.api.apply(plan, ['nightly-reports'])).outcome).toBe('done');
    expect(await readStates(shop.other)).toEqual(await readStates(shop.api));
  });

  it.runIf(hasAws())('does so by the AWS CLI itself, where there is one', { timeout: 120_000 }, async () => {
    const script = await shop.planText([SUBSCRIBE, RENAME], 'cli');
    const environment = {
      AWS_ENDPOINT_URL: shop.other.sandbox.endpoint,
      AWS_ACCESS_KEY_ID: 'a',
      AWS_SECRET_ACCESS_KEY: 'b',
    };
    await buildShop(shop.other);
    const { promise, resolve } = Promise.withResolvers<unknown>();
    execFile('bash', ['-c', script], { env: { ...process.env, ...environment } }, resolve);
    expect(await promise).toBeNull();
    await shop.api.apply(await shop.api.plan(SUBSCRIBE, RENAME));
    expect(await readStates(shop.other)).toEqual(await readStates(shop.api));
  });
});

function hasAws(): boolean {
  try {
    return /aws-cli/.test(execFileSync('aws', ['--version']).toString());
  } catch {
    return false;
  }
}
