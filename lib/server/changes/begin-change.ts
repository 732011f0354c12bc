import type { Change } from '#lib/contracts/change.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { sameText } from '#lib/topology/change/policy/delivery-statement.ts';
import type { World } from '#lib/topology/change/world.ts';
import { author } from './author.ts';
import { callAws } from './call-aws.ts';
import { checkUnchanged } from './check-apply.ts';
import type { Journal } from './journal.ts';
import type { Locks } from './locks.ts';
import { patiently } from './patiently.ts';
import { worldFor } from './planning.ts';
import type { KeptPlan } from './plans.ts';
import type { QueueUrls } from './queue-urls.ts';
import { readQueueNow } from './read-state.ts';
import type { RecentWrites } from './recent-writes.ts';
import { type RunningChange, runChange } from './run-change.ts';
import { settleChange } from './settle-change.ts';

type Beginning = { desk: Desk; urls: QueueUrls; writes: RecentWrites; locks: Locks; journal: Journal };

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
    const running = runChange({
      change,
      async send(step) {
        if (step !== change.steps[0]?.step) await checkQueue(beginning, step);
        await patiently(() => callAws(hands, step.call));
        writes.note(step);
      },
      settle: (ended) => settleChange({ desk, urls }, ended, hands.subscriptionArns),
      write: (line) => journal.write(line),
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
  const { queues, topics } = recipe.needs;
  const called = plan.steps.flatMap(({ call }) => ('arn' in call ? call.arn : []));
  return [...queues, ...topics, ...called];
}

function arnsOf({ subscriptions }: World): Map<string, string> {
  return new Map([...subscriptions.values()].flatMap(({ id, arn }) => (arn === null ? [] : [[id, arn]])));
}

/** A long plan's earlier calls take a while: what somebody wrote of a queue meanwhile is not overwritten. */
async function checkQueue({ desk: { aws }, urls }: Beginning, { call, before }: PlanStep): Promise<void> {
  if (call.action !== 'SetQueueAttributes' || before.kind !== 'values') return;
  const now = (await readQueueNow({ aws, urls }, call.arn, {}))?.state.attributes ?? {};
  const others = Object.entries(before.values).filter(([name, value]) => !sameText(now[name] ?? '', value ?? ''));
  if (others.length === 0) return;
  const names = others.map(([name]) => name).join(', ');
  throw weirError(
    'conflict',
    `${names} of ${nameOfArn(call.arn)}: somebody else wrote it meanwhile; it was left as it is. Plan the rest anew.`,
  );
}
