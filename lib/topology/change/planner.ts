import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { PlanStep, PlanWarning } from '#lib/contracts/plan.ts';
import { parseArn } from '../arn.ts';
import { AwsRefusal } from './aws-refusal.ts';
import { beforeOf } from './before-of.ts';
import { carryOut } from './carry-out.ts';
import type { PlanDraft } from './draft.ts';
import { type OpenWorld, openWorld } from './open-world.ts';
import { policyDiff } from './policy/policy-diff.ts';
import { settlingOf } from './settling-of.ts';
import type { World } from './world.ts';

/** Why an intent cannot be: thrown before its first step. */
export class Refusal extends Error {}

/** Where a plan comes to be: each step is carried out in the planned world at once. */
export type Planner = {
  world: OpenWorld;
  /** Plans one intent; what it refuses is noted beside its place. */
  serve(intent: number, plan: () => void): void;
  /** Adds a call, unless it would change nothing. `reason` is a sentence without its full stop. */
  step(call: AwsCall, reason: string): void;
  warn(severity: PlanWarning['severity'], about: string, words: string): void;
  /** Something that an undo cannot put back. */
  stays(words: string): void;
  end(): Omit<PlanDraft, 'title' | 'intents' | 'undoes'>;
};

export function openPlanner(start: World): Planner {
  const world = openWorld(start);
  const steps: PlanStep[] = [];
  const warnings: PlanWarning[] = [];
  const refusals: PlanDraft['refusals'] = [];
  const stays = new Set<string>();
  let intent = 0;
  return {
    world,
    serve(index, plan) {
      intent = index;
      try {
        plan();
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof AwsRefusal)) throw error;
        refusals.push({ intent, words: error.message });
      }
    },
    step(call, reason) {
      const before = beforeOf(world, call);
      if (!before) return;
      carryOut(world, call);
      steps.push({ call, ...placeOf(call), reason, intent, before });
    },
    warn(severity, about, words) {
      if (!warnings.some((one) => one.about === about && one.words === words))
        warnings.push({ severity, about, words });
    },
    stays: (words) => stays.add(words),
    end: () => ({
      steps,
      policies: policiesOf(start, world, steps),
      warnings,
      settling: steps.flatMap(({ call }) => settlingOf(call)),
      refusals,
      destroys: [],
      stays: [...stays],
    }),
  };
}

function placeOf(call: AwsCall): { account: string; region: string } {
  const arn = 'arn' in call ? call.arn : 'topicArn' in call ? call.topicArn : call.subscription;
  const { account = '', region = '' } = parseArn(arn.split('|')[0] ?? '') ?? {};
  return { account, region };
}

function policiesOf(start: World, world: OpenWorld, steps: readonly PlanStep[]) {
  const touched = new Set(steps.flatMap(({ call }) => ('attributes' in call && 'arn' in call ? call.arn : [])));
  return [...touched].flatMap((arn) => {
    const queue = world.queues.get(arn);
    const [before, after] = [start.queues.get(arn)?.attributes.Policy ?? null, queue?.attributes.Policy ?? null];
    return queue && before !== after ? policyDiff(arn, before, after) : [];
  });
}
