import { CreatePlatformApplicationCommand } from '@aws-sdk/client-sns';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Change } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { ACCOUNT, deviceArn, queueArn, REGION } from '#lib/testing/builders.ts';
import { applyCall } from '#lib/topology/change/apply-call.ts';
import { anyIntent, DEVICES, removalsIn } from '#lib/topology/change/testing/arbitraries.ts';
import { essence } from '#lib/topology/change/testing/change-of.ts';
import { aPolicy } from '#lib/topology/change/testing/policies.ts';
import type { World } from '#lib/topology/change/world.ts';
import { subscriptionAttributes } from '#sandbox/sns/attributes/subscription-attributes.ts';
import { topicAttributes } from '#sandbox/sns/attributes/topic-attributes.ts';
import { settableOf } from './settable.ts';
import { type OpenedChanges, openChanges } from './testing/open-changes.ts';

/** Plans tried; most are refused, or have nothing to do. */
const PLANS = 200;
const QUEUES = ['q0', 'q1', 'q2', 'f0.fifo', 'f1.fifo'];
const TOPICS = ['t0', 't1', 'ft.fifo'];

let world: OpenedChanges;
beforeEach(async () => {
  world = await openChanges({ queues: ['first'] }, { account: ACCOUNT });
});
afterEach(() => world.close());

const region = () => world.sandbox.world.region(REGION);

/** What there is, taken from the sandbox itself: by no call, no cache and no picture. */
function everything(): World {
  const { sqs, sns } = region();
  const queues = [...sqs.queues.values()].map(({ arn, attributes, tags }) => {
    const settable = settableOf('queue', Object.fromEntries(attributes));
    return [arn, { arn, attributes: settable, tags: Object.fromEntries(tags) }] as const;
  });
  const topics = [...sns.topics.values()].map((topic) => {
    const attributes = settableOf('topic', Object.fromEntries(topicAttributes(topic)));
    return [topic.arn, { arn: topic.arn, attributes, tags: Object.fromEntries(topic.tags) }] as const;
  });
  const devices = [...sns.applications.values()].flatMap(({ endpoints }) =>
    [...endpoints.values()].map(
      ({ arn, enabled }) => [arn, { arn, attributes: { Enabled: String(enabled) }, tags: {} }] as const,
    ),
  );
  const subscriptions = [...sns.subscriptions.values()].flatMap((each) => {
    const { arn, topicArn, protocol, endpoint } = each;
    const topic = [...sns.topics.values()].find((of) => of.arn === topicArn);
    if (!topic) return [];
    const attributes = settableOf('subscription', Object.fromEntries(subscriptionAttributes(each, topic)));
    const id = `${topicArn}|${protocol}|${endpoint}`;
    return [[id, { id, arn, topicArn, protocol, endpoint, attributes }] as const];
  });
  return {
    place: { partition: 'aws', region: REGION, account: ACCOUNT },
    queues: new Map(queues),
    topics: new Map(topics),
    devices: new Map(devices),
    subscriptions: new Map(subscriptions),
    picture: { queues: [], topics: [], subscriptions: [] },
  };
}

async function populate(): Promise<void> {
  const intents = [
    ...QUEUES.map((name) => ({ kind: 'createQueue', name, attributes: {}, tags: {} }) as const),
    ...TOPICS.map((name) => ({ kind: 'createTopic', name, attributes: {}, tags: {} }) as const),
  ];
  expect(await world.apply(await world.plan(...intents))).toMatchObject({ outcome: 'done' });
  const app = { Name: 'shop', Platform: 'GCM', Attributes: { PlatformCredential: 'secret' } };
  const { PlatformApplicationArn = '' } = await world.sns.send(new CreatePlatformApplicationCommand(app));
  const endpoints = region().sns.applications.get(PlatformApplicationArn)?.endpoints;
  for (const [at, id] of DEVICES.entries()) {
    const arn = deviceArn(id);
    endpoints?.add(arn, { arn, token: id, enabled: at > 0, customUserData: undefined });
  }
  for (const [at, policy] of fc.sample(aPolicy, { numRuns: 3, seed: 1 }).entries()) {
    const name = QUEUES[at] ?? '';
    const { attributes } = region().sqs.queues.get(name) ?? {};
    attributes?.set('Policy', policy.replaceAll('QUEUE', queueArn(name)));
  }
}

/** Applies a plan, and looks whether the sandbox and the map are now what the plan says. */
async function carryOut(plan: Plan): Promise<Change> {
  const expected = plan.steps.reduce((at, { call }) => applyCall(at, call), everything());
  const names = plan.destroys.map(({ name }) => name);
  const change = await world.apply(plan, names);
  expect(change, JSON.stringify(change, null, 1)).toMatchObject({ outcome: 'done' });
  const found = everything();
  expect(essence(found), JSON.stringify(plan.intents)).toEqual(essence(expected));
  const { subscriptions } = await world.desk.monitor.topology();
  expect(subscriptions.map(({ id }) => id).sort()).toEqual([...found.subscriptions.keys()].sort());
  // A deleted name is blocked for a minute.
  region().sqs.deletedAt.clear();
  world.wait(60_001);
  return change;
}

it(`the sandbox does what ${PLANS} random plans say, and their undo puts back what was, byte for byte`, async () => {
  await populate();
  const lists = fc.sample(fc.array(anyIntent, { minLength: 1, maxLength: 2 }), { numRuns: PLANS, seed: 4 });
  const tally = { applied: 0, undone: 0 };
  for (const [run, random] of lists.entries()) {
    const before = everything();
    const removal = run % 10 === 0 ? removalsIn(before).at(run % 7) : undefined;
    const intents: Intent[] = removal ? [removal] : random;
    const plan = await world.plan(...intents);
    if (plan.refusals.length > 0 || plan.steps.length === 0) continue;
    const { id } = await carryOut(plan);
    tally.applied += 1;
    const undo = await world.changes.planUndo(id);
    // The world goes on from some changes, so that it does not stay what it was.
    if (run % 3 === 0 || undo.stays.length > 0) continue;
    expect(undo.refusals).toEqual([]);
    await carryOut(undo);
    expect(essence(everything()), JSON.stringify(intents)).toEqual(essence(before));
    tally.undone += 1;
  }
  expect(tally.applied).toBeGreaterThan(50);
  expect(tally.undone).toBeGreaterThan(30);
}, 180_000);
