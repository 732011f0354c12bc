import { Circle, CircleCheck, CircleHelp, CircleSlash, CircleX, LoaderCircle, type LucideIcon } from 'lucide-react';
import type { Tone } from '#components/ui/tone.ts';
import type { StepState } from '#lib/contracts/change.ts';

export type StepLook = { label: string; icon: LucideIcon; tone: Tone };

const LOOKS: Record<StepState['state'], StepLook> = {
  waiting: { label: 'waiting', icon: Circle, tone: 'quiet' },
  running: { label: 'running', icon: LoaderCircle, tone: 'flow' },
  done: { label: 'done', icon: CircleCheck, tone: 'flowing' },
  skipped: { label: 'was so already', icon: CircleSlash, tone: 'quiet' },
  failed: { label: 'failed', icon: CircleX, tone: 'danger' },
};
const UNSURE: StepLook = { label: 'no answer: it may have happened', icon: CircleHelp, tone: 'growing' };
const NOT_DONE: StepLook = { label: 'not done', icon: CircleSlash, tone: 'quiet' };

/** How a step's state is shown; `over`: the change has ended, so that what waits stays undone. */
export function stepLook(state: StepState, over: boolean): StepLook {
  if (state.state === 'failed' && state.unsure) return UNSURE;
  if (state.state === 'waiting' && over) return NOT_DONE;
  return LOOKS[state.state];
}
