import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/support/root.ts';
import type { Outcomes } from '../ask-all.ts';
import type { ServerName } from '../servers/server.ts';
import type { Differences } from './difference.ts';

/**
 * The list as a run shows it: words that stand there already stay, what is new gets the run's own, what is gone goes.
 * `only`: what the names of the checks hold that were run; the others stay as they are.
 */
export function acceptedDifferences(known: Differences, outcomes: Outcomes, only = ''): Differences {
  const others = Object.entries(known).filter(([name]) => !name.includes(only));
  const differing = [...outcomes].flatMap(([name, outcome]) =>
    outcome.kind === 'differs' ? [[name, known[name] ?? outcome.what] as const] : [],
  );
  return Object.fromEntries([...others, ...differing].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes a server's list, `differences/<server>.json`. */
export function writeDifferences(server: ServerName, differences: Differences): void {
  const file = join(ROOT, 'compat', 'differences', `${server}.json`);
  writeFileSync(file, `${JSON.stringify(differences, null, 2)}\n`);
}
