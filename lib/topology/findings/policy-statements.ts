import { problemOf } from '../change/policy/merge-policy.ts';
import { takeApart } from '../change/policy/policy-text.ts';
import { statementWords } from '../policy/statement-words.ts';
import { readStatements, type Statement } from '../policy/statements.ts';
import { mayClose, opennessOf } from './open-statements.ts';
import type { Read } from './read.ts';

/** A statement that lets in more than it names, with its place in the policy and its own text. */
export type OpenStatement = { index: number; text: string; words: string; statement: Statement };

export type OpenStatements = { open: OpenStatement[]; why?: undefined } | { open?: undefined; why: string };

/** The statements of a resource's policy that are open so far, or why that cannot be told. */
export function openStatements({ settings, why }: Read, wanted: 'public' | 'any topic'): OpenStatements {
  if (why !== undefined) return { why };
  const policy = settings.Policy;
  if (!policy?.includes('Allow')) return { open: [] };
  const problem = problemOf(policy);
  if (problem) return { why: problem };
  const statements = readStatements(policy);
  const openness = statements.map(opennessOf);
  if (openness.includes('unknown')) return { why: 'A statement of its policy has a condition that Weir cannot judge.' };
  if (!openness.includes(wanted)) return { open: [] };
  if (statements.some(mayClose)) return { why: 'A statement of its policy denies some of what another allows.' };
  const texts = takeApart(policy).statements.map(({ json }) => JSON.stringify(json));
  const open = statements.flatMap((statement, index) =>
    openness[index] === wanted ? { index, text: texts[index] ?? '', words: statementWords(statement), statement } : [],
  );
  return { open };
}
