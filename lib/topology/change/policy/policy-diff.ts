import type { PolicyDiff } from '#lib/contracts/plan.ts';
import { statementWords } from '../../policy/statement-words.ts';
import { readStatements } from '../../policy/statements.ts';
import { canonical, readDelivery } from './delivery-statement.ts';
import { takeApart } from './policy-text.ts';

type Entry = PolicyDiff['statements'][number];
type Written = { key: string; words: string; json: string; said: string };

/** How a queue's policy changes, statement by statement: those that go stand where they stood. */
export function policyDiff(queueArn: string, before: string | null, after: string | null): PolicyDiff {
  const was = written(before);
  const left = new Set(was);
  const pairs = written(after).map((now) => {
    const old = was.find((each) => left.has(each) && each.key === now.key) ?? null;
    if (old) left.delete(old);
    return { now, old };
  });
  const statements: Entry[] = [];
  const sayRemoved = (until: number) => {
    for (const each of was.slice(0, until)) if (left.delete(each)) statements.push(removed(each));
  };
  for (const { now, old } of pairs) {
    if (old) sayRemoved(was.indexOf(old));
    statements.push(entry(now, old));
  }
  sayRemoved(was.length);
  return { queueArn, before, after, statements, bytes: new TextEncoder().encode(after ?? '').length };
}

function entry(now: Written, old: Written | null): Entry {
  if (!old) return { change: 'added', words: now.words, before: null, after: now.json };
  const change = old.said === now.said ? 'kept' : 'changed';
  return { change, words: now.words, before: old.json, after: now.json };
}

function removed({ words, json }: Written): Entry {
  return { change: 'removed', words, before: json, after: null };
}

/** Weir's own statements are known by their name, others by what they say. A policy that cannot be read has none. */
function written(policy: string | null): Written[] {
  if (policy === null) return [];
  try {
    const read = readStatements(policy);
    return takeApart(policy).statements.map(({ json }, index) => {
      const [said, statement] = [canonical(json), read[index]];
      const words = statement ? statementWords(statement) : '';
      return { key: readDelivery(json)?.sid ?? said, words, json: JSON.stringify(json, null, 2), said };
    });
  } catch {
    return [];
  }
}
