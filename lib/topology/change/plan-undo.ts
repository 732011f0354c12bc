import type { Change } from '#lib/contracts/change.ts';
import type { PlanStep } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../arn.ts';
import type { PlanDraft } from './draft.ts';
import { openPlanner, type Planner } from './planner.ts';
import type { World } from './world.ts';

/**
 * What takes a change back: of each step done, the last first, the call that puts back what was before, where the world
 * still is as the change left it. What cannot be put back is in `stays`.
 */
export function planUndo(change: Change, world: World): PlanDraft {
  const planner = openPlanner(world);
  for (const { step, state } of change.steps.toReversed()) {
    if (state.state === 'done') planner.serve(step.intent, () => undoStep(planner, step));
  }
  return { title: `Undo: ${change.title}`, intents: change.intents, undoes: change.id, ...planner.end() };
}

function undoStep(planner: Planner, { call, before }: PlanStep): void {
  if (call.action === 'SetQueueAttributes' && before.kind === 'values') {
    const attributes = Object.fromEntries(Object.entries(before.values).map(([name, value]) => [name, value ?? '']));
    planner.step({ ...call, attributes }, `So that ${nameOfArn(call.arn)} is as it was before`);
  } else if (call.action === 'Subscribe') {
    const subscription = `${call.topicArn}|${call.protocol}|${call.endpoint}`;
    planner.step({ action: 'Unsubscribe', subscription }, 'It was made by this change');
  }
}
