import { nameMistake } from '../name-mistake.ts';
import type { TakenNames } from '../taken-names.ts';
import type { Blueprint } from './blueprint.ts';
import type { Lane, PatternForm } from './pattern.ts';
import { laneValues } from './priority-lanes.ts';

/** What is wrong with a pattern: of single fields, of lanes by id, of names by the key of their part. */
export type PatternMistakes = {
  base: string | null;
  maxReceiveCount: string | null;
  attribute: string | null;
  lanes: ReadonlyMap<number, string>;
  names: ReadonlyMap<string, string>;
};

/** A lane's filter takes 150 combinations at most (SNS developer guide, "Filter policy constraints"). */
const MOST_VALUES = 150;

export function patternMistakes(form: PatternForm, { parts }: Blueprint, taken: TakenNames): PatternMistakes {
  const receives = Number(form.maxReceiveCount);
  const { pattern } = form;
  return {
    base: form.base.trim() === '' ? 'All names begin with it.' : null,
    maxReceiveCount: receivesMistake(receives),
    attribute: pattern.kind === 'priority-lanes' && pattern.attribute.trim() === '' ? 'Name the attribute.' : null,
    lanes: pattern.kind === 'priority-lanes' ? laneMistakes(pattern.lanes, pattern.rest) : new Map(),
    names: nameMistakes(parts, taken),
  };
}

export function isMistaken({ base, maxReceiveCount, attribute, lanes, names }: PatternMistakes): boolean {
  return [base, maxReceiveCount, attribute].some((mistake) => mistake !== null) || lanes.size + names.size > 0;
}

/** What is wrong with a `maxReceiveCount`; `null` = SQS takes it. Source: SQS API reference, `RedrivePolicy`: 1 to 1,000. */
export function receivesMistake(receives: number): string | null {
  return Number.isInteger(receives) && receives >= 1 && receives <= 1_000 ? null : 'From 1 to 1,000 receives.';
}

function nameMistakes(parts: Blueprint['parts'], taken: TakenNames): Map<string, string> {
  const mistakes = new Map<string, string>();
  const mine = { queue: new Set<string>(), topic: new Set<string>() };
  for (const { key, kind, name } of parts) {
    const mistake = mine[kind].has(name) ? `Another ${kind} here has this name.` : nameMistake(kind, name, taken[kind]);
    if (mistake) mistakes.set(key, mistake);
    mine[kind].add(name);
  }
  return mistakes;
}

function laneMistakes(lanes: readonly Lane[], rest: number | null): Map<number, string> {
  const mistakes = new Map<number, string>();
  const owners = new Map<string, Lane>();
  for (const lane of lanes) {
    const values = laneValues(lane);
    const twice = values.find((value) => owners.has(value));
    for (const value of values) owners.set(value, lane);
    if (values.length === 0 && lane.id !== rest) mistakes.set(lane.id, 'It takes no message: name a value.');
    if (twice !== undefined) mistakes.set(lane.id, `${twice} goes to another lane already: both would get it.`);
  }
  const others = lanes.filter(({ id }) => id !== rest);
  if (rest !== null && others.every((lane) => laneValues(lane).length === 0))
    mistakes.set(rest, 'It takes the rest: another lane must take something.');
  if (owners.size > MOST_VALUES) mistakes.set(lanes[0]?.id ?? 0, `At most ${MOST_VALUES} values in all.`);
  return mistakes;
}
