import type { Outcomes } from './ask-all.ts';
import type { Differences } from './differences/difference.ts';

/** What a run shows that the list of known differences does not say. */
export type Surprise =
  | { kind: 'new'; name: string; what: string }
  /** Listed, and does as AWS says. */
  | { kind: 'gone'; name: string }
  /** Listed by a name that no check has, or of a check that the server is not asked. */
  | { kind: 'no such check'; name: string };

/** Holds a run against the list: empty where each difference is listed and each listed one is there. */
export function surprises(outcomes: Outcomes, known: Differences): Surprise[] {
  const found: Surprise[] = [];
  for (const [name, outcome] of outcomes) {
    if (outcome.kind === 'differs' && known[name] === undefined) found.push({ kind: 'new', name, what: outcome.what });
    if (outcome.kind === 'ok' && known[name] !== undefined && !isChance(known[name]))
      found.push({ kind: 'gone', name });
  }
  for (const name of Object.keys(known)) {
    if ((outcomes.get(name)?.kind ?? 'not asked') === 'not asked') found.push({ kind: 'no such check', name });
  }
  return found;
}

/** Of words that begin so, a server does now one thing and now the other. */
function isChance(words: string): boolean {
  return words.startsWith('sometimes ');
}
