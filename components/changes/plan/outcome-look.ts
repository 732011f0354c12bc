import type { Tone } from '#components/ui/tone.ts';
import type { Change } from '#lib/contracts/change.ts';

/** How a change ended, in a word, and its colour. */
export const OUTCOME_LOOK: Record<Change['outcome'], { label: string; tone: Tone }> = {
  running: { label: 'being applied', tone: 'flow' },
  done: { label: 'applied', tone: 'flowing' },
  failed: { label: 'failed', tone: 'danger' },
  stopped: { label: 'stopped', tone: 'growing' },
};

/** What is said when a change has ended, wherever the person is then. */
export function endWords({ title, outcome, steps, checks }: Change): string {
  const done = steps.filter(({ state }) => state.state === 'done').length;
  const wrong = checks.filter(({ result, wasSo }) => result === 'wrong' && !wasSo).length;
  if (outcome !== 'done') return `${title}: ${OUTCOME_LOOK[outcome].label}, ${done} of ${steps.length} steps done`;
  if (wrong > 0) return `${title}: applied, but ${wrong === 1 ? 'one check finds' : `${wrong} checks find`} it wrong`;
  return `${title}: applied`;
}
