import type { Change, StepState } from '#lib/contracts/change.ts';
import { AwsRefusal } from './aws-refusal.ts';
import type { PlanDraft } from './draft.ts';
import { openPlanner } from './planner.ts';
import { Refusal } from './refusal.ts';
import { undoStep } from './undo/undo-step.ts';
import type { World } from './world.ts';

/**
 * What takes a change back: of each step done, the last first, the call that puts back what was before, where the world
 * still is as the change left it. What cannot be put back is in `stays`; a step whose outcome is not known is judged by
 * what the world shows.
 */
export function planUndo(change: Change, world: World): PlanDraft {
  const planner = openPlanner(world);
  for (const { step, state } of change.steps.toReversed()) {
    if (!mayBeDone(state)) continue;
    planner.serve(step.intent, () => {
      try {
        undoStep(planner, step, change.intents);
      } catch (error) {
        if (!(error instanceof Refusal || error instanceof AwsRefusal)) throw error;
        planner.stays(error.message);
      }
    });
  }
  const { title, intents, id: undoes } = change;
  return { title: `Undo: ${title}`, intents, undoes, ...planner.end() };
}

function mayBeDone(state: StepState): boolean {
  return state.state === 'done' || state.state === 'running' || (state.state === 'failed' && state.unsure);
}
