import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { PlanStep, PlanWarning, Settling } from '#lib/contracts/plan.ts';
import { AwsRefusal } from './aws-refusal.ts';
import { beforeOf } from './before-of.ts';
import { carryOut } from './carry-out.ts';
import { destroyedBy } from './destroyed-by.ts';
import type { PlanDraft } from './draft.ts';
import { type OpenWorld, openWorld } from './open-world.ts';
import { policyDiff } from './policy/policy-diff.ts';
import { Refusal } from './refusal.ts';
import { blockedWords } from './rules/blocked-name.ts';
import { driftWords } from './rules/drift.ts';
import { settlingOf } from './settling-of.ts';
import { StepList, touchedBy } from './step-list.ts';
import type { World } from './world.ts';

/** Where a plan comes to be: each step is carried out in the planned world at once. */
export type Planner = {
  world: OpenWorld;
  /** Queues that a later intent of the list deletes: what is tidied in them is for nothing. */
  doomed: ReadonlySet<string>;
  /** Plans one intent; what it refuses is noted beside its place. */
  serve(intent: number, plan: () => void): void;
  /**
   * Adds a call, unless it would change nothing. `reason` is a sentence without its full stop. Throws `AwsRefusal` where
   * AWS would refuse.
   */
  step(call: AwsCall, reason: string): void;
  /** Whether a step of this plan does this with a resource. */
  does(action: AwsCall['action'], arn: string): boolean;
  warn(severity: PlanWarning['severity'], about: string, words: string): void;
  /** Something that an undo cannot put back, a sentence. */
  stays(words: string): void;
  end(): Omit<PlanDraft, 'title' | 'intents' | 'undoes'>;
};

/** A plan without a step yet, on a world that stays as it is. */
export function openPlanner(start: World, doomed: ReadonlySet<string> = new Set()): Planner {
  const world = openWorld(start);
  const steps = new StepList();
  const warnings = new Map<string, PlanWarning>();
  const refusals: PlanDraft['refusals'] = [];
  const destroys: PlanDraft['destroys'] = [];
  const stays = new Set<string>();
  let intent = 0;
  const planner: Planner = {
    world,
    doomed,
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
      const blocked = call.action === 'CreateQueue' ? blockedWords(world, call.arn) : null;
      if (blocked !== null) refusals.push({ intent, words: blocked });
      const drift = driftWords(world, call);
      if (drift) planner.warn('caution', drift.about, drift.words);
      const destroyed = destroyedBy(world, call, steps.all());
      const touches = touchedBy(world, call);
      carryOut(world, call);
      if (destroyed) destroys.push(destroyed);
      steps.add({ call, reason, intent, before }, touches);
    },
    does: (action, arn) => steps.all().some(({ call }) => call.action === action && 'arn' in call && call.arn === arn),
    warn: (severity, about, words) => warnings.set(`${about} ${words}`, { severity, about, words }),
    stays: (words) => stays.add(words),
    end: () => ({
      steps: steps.all(),
      policies: policiesOf(start, world),
      warnings: [...warnings.values()],
      settling: settlingIn(steps.all()),
      refusals,
      destroys,
      stays: [...stays],
    }),
  };
  return planner;
}

/** Of every queue that is there in the end with another policy than at the start. */
function policiesOf(start: World, world: OpenWorld) {
  return [...world.queues].flatMap(([arn, queue]) => {
    const [before, after] = [start.queues.get(arn)?.attributes.Policy ?? null, queue?.attributes.Policy ?? null];
    return queue && before !== after ? policyDiff(arn, before, after) : [];
  });
}

/** One entry for each thing that settles, however many calls change it. */
function settlingIn(steps: readonly PlanStep[]): Settling[] {
  const all = steps.flatMap(({ call }) => settlingOf(call));
  return [...new Map(all.map((each) => [`${each.about} ${each.what}`, each])).values()];
}
