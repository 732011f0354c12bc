import { z } from 'zod';
import { Instant } from '#lib/contracts/arn.ts';
import { Change, Check, StepState } from '#lib/contracts/change.ts';

/** One line of the journal: a change whole as it begins, then only what is new of it. */
export const JournalLine = z.discriminatedUnion('line', [
  z.object({ line: z.literal('begun'), change: Change }),
  z.object({ line: z.literal('step'), id: z.string(), step: z.int().nonnegative(), state: StepState }),
  z.object({
    line: z.literal('ended'),
    id: z.string(),
    endedAt: Instant,
    outcome: Change.shape.outcome,
    checks: z.array(Check),
  }),
]);
export type JournalLine = z.infer<typeof JournalLine>;

/** A change after what a line tells; `undefined` where the line tells of none that began. */
export function afterLine(change: Change | undefined, line: JournalLine): Change | undefined {
  if (line.line === 'begun') return line.change;
  if (!change) return undefined;
  if (line.line === 'step') {
    const steps = change.steps.map((each, at) => (at === line.step ? { ...each, state: line.state } : each));
    return { ...change, steps };
  }
  const { endedAt, outcome, checks } = line;
  return { ...change, endedAt, outcome, checks };
}

/** A password in a web hook's address is a credential: the file does without. */
export function textOf(line: JournalLine): string {
  return `${JSON.stringify(line).replaceAll(/(https?:\/\/[^\s"/@:]*:)[^\s"/@]+@/g, '$1***@')}\n`;
}

/** A change of which a former life wrote no end: whether the step that ran was done, nobody heard. */
export function interrupted(change: Change): Change {
  if (change.outcome !== 'running') return change;
  const words = 'Weir ended before AWS answered; whether this was done is not known.';
  const steps = change.steps.map((each) =>
    each.state.state === 'running' ? { ...each, state: { state: 'failed', unsure: true, words } as const } : each,
  );
  return { ...change, steps, outcome: 'failed', endedAt: change.startedAt };
}
