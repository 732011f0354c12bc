import type { AwsCall, ResourceState, SubscriptionState } from '#lib/contracts/aws-call.ts';
import type { Plan } from '#lib/contracts/plan.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn, parseArn } from '#lib/topology/arn.ts';
import { applyCall } from '#lib/topology/change/apply-call.ts';
import { AwsRefusal } from '#lib/topology/change/aws-refusal.ts';
import type { World, WorldSubscription } from '#lib/topology/change/world.ts';
import { cliScript } from '#lib/topology/export/cli/script.ts';
import { terraformConfiguration } from '#lib/topology/export/terraform/configuration.ts';
import type { Kept } from '#lib/topology/export/terraform/input.ts';
import { subscriptionId } from '#lib/topology/subscription-id.ts';

type Planned = {
  plan: Plan;
  /** What the plan rests on, read now. */
  world: World;
  /** Not at AWS. */
  custom: boolean;
  /** ISO 8601 */
  at: string;
};

const WHOLE_POLICIES =
  'It sets whole policies, which hold what others wrote as it was when the plan was made: what is added to them afterwards is lost. Run it soon, or plan anew.';

/** A plan's calls, in order. */
export function planAsScript({ plan, world, custom, at }: Planned): string {
  const { account, region } = world.place;
  const arns = [...world.subscriptions.values()].flatMap(({ id, arn }) => (arn === null ? [] : [[id, arn] as const]));
  return cliScript({
    ...{ title: plan.title, at, account, region, custom },
    steps: plan.steps,
    subscriptionArns: new Map(arns),
    notes: [
      ...plan.refusals.map(({ words }) => `Refused: ${words}`),
      ...(plan.policies.some(({ before }) => before !== null) ? [WHOLE_POLICIES] : []),
    ],
  });
}

/**
 * What a plan touches, as it will be.
 * @throws WeirError `conflict` where the plan does not go with the world any more
 */
export function planAsTerraform({ plan, world, at }: Planned): string {
  const after = worldAfter(plan, world);
  const touched = touchedBy(plan.steps.map(({ call }) => call));
  const resources = (kind: 'queues' | 'topics') =>
    [...touched[kind]].flatMap((arn) => kept(after[kind].get(arn), world[kind].get(arn)));
  const subscriptions = [...touched.subscriptions].flatMap((id) =>
    kept(settled(after.subscriptions.get(id)), settled(world.subscriptions.get(id))),
  );
  const deleted = [...touched.queues, ...touched.topics].filter(
    (arn) => after.queues.get(arn) === null || after.topics.get(arn) === null,
  );
  const gone = deleted.map((arn) => `${nameOfArn(arn)} is deleted by this plan, so there is no block for it.`);
  const devices = [...touched.devices].map((arn) => `Terraform knows no devices: ${nameOfArn(arn)} is not in here.`);
  const [queues, topics] = [resources('queues'), resources('topics')];
  return terraformConfiguration({
    ...{ title: plan.title, at, place: world.place, queues, topics, subscriptions },
    notes: [...gone, ...devices],
  });
}

function worldAfter({ steps }: Plan, world: World): World {
  try {
    return steps.reduce((sofar, { call }) => applyCall(sofar, call), world);
  } catch (error) {
    if (!(error instanceof AwsRefusal)) throw error;
    throw weirError('conflict', `This changed after the plan was made: ${error.message}. Plan it anew.`);
  }
}

type Touched = { [K in 'queues' | 'topics' | 'devices' | 'subscriptions']: Set<string> };

function touchedBy(calls: readonly AwsCall[]): Touched {
  const touched: Touched = { queues: new Set(), topics: new Set(), devices: new Set(), subscriptions: new Set() };
  for (const call of calls) {
    if ('subscription' in call) touched.subscriptions.add(call.subscription);
    else if (call.action === 'Subscribe') touched.subscriptions.add(subscriptionId(call));
    else if (call.action === 'SetEndpointAttributes') touched.devices.add(call.arn);
    else touched[parseArn(call.arn)?.service === 'sqs' ? 'queues' : 'topics'].add(call.arn);
  }
  return touched;
}

function kept<T extends ResourceState | SubscriptionState>(
  after: T | null | undefined,
  before: T | null | undefined,
): Kept<T>[] {
  return after ? [{ after, before: before ?? null }] : [];
}

/** Of one that waits for its confirmation, nothing can be read. */
function settled(subscription: WorldSubscription | undefined): SubscriptionState | null {
  return subscription ? { ...subscription, attributes: subscription.attributes ?? {} } : null;
}
