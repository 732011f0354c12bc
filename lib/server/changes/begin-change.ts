import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Change } from '#lib/contracts/change.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { World } from '#lib/topology/change/world.ts';
import { author } from './author.ts';
import { callAws } from './call-aws.ts';
import { checkUnchanged } from './check-apply.ts';
import type { Journal } from './journal.ts';
import type { Locks } from './locks.ts';
import { patiently } from './patiently.ts';
import { type Planning, worldFor } from './planning.ts';
import type { KeptPlan } from './plans.ts';
import { type RunningChange, runChange } from './run-change.ts';
import { settleChange } from './settle-change.ts';
import { checkUntouched } from './untouched.ts';

type Beginning = Planning & { desk: Desk; locks: Locks; journal: Journal };

/**
 * Waits for whoever changes the same resources, looks whether the world still is what the plan was made on, and begins.
 * Errors: `conflict`, naming what changed; those of reading.
 */
export async function beginChange(beginning: Beginning, kept: KeptPlan): Promise<RunningChange> {
  const { desk, urls, writes, locks, journal } = beginning;
  const release = await locks.take(touchedBy(kept));
  try {
    const world = await worldFor(beginning, kept.recipe);
    checkUnchanged(kept, world);
    const change = changeOf(kept, desk.now());
    const hands = { aws: desk.aws, urls, subscriptionArns: arnsOf(world) };
    const made = new Set(kept.plan.steps.flatMap(({ call }) => madeBy(call) ?? []));
    const running = runChange({
      change,
      async send(step) {
        if (step !== change.steps[0]?.step) await checkUntouched(hands, step, made);
        await patiently(() => callAws(hands, step.call));
        writes.note(step);
      },
      settle: (ended) => settleChange({ desk, urls }, ended, { ...hands, before: world }),
      write: (line) => journal.write(line),
      unexpected: (error) => desk.log.error({ err: error }, 'A step of a change failed'),
      now: desk.now,
    });
    void running.ended.finally(release);
    return running;
  } catch (error) {
    release();
    throw error;
  }
}

function changeOf({ plan }: KeptPlan, now: number): Change {
  const { id, title, intents, undoes, steps } = plan;
  return {
    id,
    startedAt: new Date(now).toISOString(),
    endedAt: null,
    author: author(),
    title,
    intents,
    undoes,
    undoneBy: null,
    outcome: 'running',
    steps: steps.map((step) => ({ step, state: { state: 'waiting' } })),
    checks: [],
  };
}

function touchedBy({ plan, recipe }: KeptPlan): string[] {
  const { queues, topics, devices } = recipe.needs;
  const called = plan.steps.flatMap(({ call }) => ('arn' in call ? call.arn : []));
  return [...queues, ...topics, ...devices, ...called];
}

function arnsOf({ subscriptions }: World): Map<string, string> {
  return new Map([...subscriptions.values()].flatMap(({ id, arn }) => (arn === null ? [] : [[id, arn]])));
}

/** ARN of the queue or topic that a call makes. */
function madeBy(call: AwsCall): string | null {
  return call.action === 'CreateQueue' || call.action === 'CreateTopic' ? call.arn : null;
}
