import { problemOf } from '../change/policy/merge-policy.ts';
import { takeApart } from '../change/policy/policy-text.ts';
import { statementWords } from '../policy/statement-words.ts';
import { readStatements, type Statement } from '../policy/statements.ts';
import type { Settings } from './knowledge.ts';
import { mayClose, type Openness, opennessOf } from './open-statements.ts';
import type { Read } from './read.ts';

/** A statement that lets in more than it names, with its place in the policy and its own text. */
export type OpenStatement = { index: number; text: string; words: string; statement: Statement };

export type OpenStatements = { open: readonly OpenStatement[]; why?: undefined } | { open?: undefined; why: string };

type Opened = readonly (OpenStatement & { openness: Openness })[] | string;

/** Settings that nothing changed are the same object from reading to reading. */
const READ = new WeakMap<NonNullable<Settings>, Opened>();
const CLOSED: Opened = [];

/** The statements of a resource's policy that are open so far, or why that cannot be told. */
export function openStatements({ settings, why }: Read, wanted: Openness): OpenStatements {
  if (why !== undefined) return { why };
  const opened = READ.get(settings) ?? openedBy(settings.Policy);
  READ.set(settings, opened);
  if (typeof opened === 'string') return { why: opened };
  return { open: opened === CLOSED ? [] : opened.filter(({ openness }) => openness === wanted) };
}

function openedBy(policy: string | undefined): Opened {
  if (!policy?.includes('Allow')) return CLOSED;
  const problem = problemOf(policy);
  if (problem) return problem;
  const statements = readStatements(policy);
  const openness = statements.map(opennessOf);
  if (openness.includes('unknown')) return 'A statement of its policy has a condition that Weir cannot judge.';
  if (openness.every((each) => each === 'named')) return CLOSED;
  if (statements.some(mayClose)) return 'A statement of its policy denies some of what another allows.';
  const texts = takeApart(policy).statements.map(({ json }) => JSON.stringify(json));
  return statements.map((statement, index) => ({
    index,
    text: texts[index] ?? '',
    words: statementWords(statement),
    statement,
    openness: openness[index] ?? 'named',
  }));
}
