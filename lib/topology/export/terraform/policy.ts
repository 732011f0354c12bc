import { readDelivery } from '../../change/policy/delivery-statement.ts';
import { isRecord } from '../../json-record.ts';
import { statementWords } from '../../policy/statement-words.ts';
import { readStatements } from '../../policy/statements.ts';
import { commentLines } from '../one-line.ts';
import { type Hcl, jsonencode, list, object, text } from './hcl.ts';
import { expressionOf, faithful, type Write } from './json.ts';

/** A policy's text, with what each statement says above it. */
export function policyExpression(json: string, write: Write): Hcl {
  const value = faithful(json);
  if (!isRecord(value) || !Array.isArray(value.Statement)) {
    return value === undefined ? text(json) : jsonencode(expressionOf(value, write));
  }
  const statements = value.Statement.map((each, at) => ({
    value: expressionOf(each, write),
    comment: commentLines(`${isForeign(each) ? 'Not by Weir: ' : ''}${wordsOf(json, at)}`),
  }));
  const entries = Object.entries(value).map(
    ([key, each]) => [key, key === 'Statement' ? list(statements) : expressionOf(each, write)] as const,
  );
  return jsonencode(object(entries));
}

/** How many statements of a queue's policy somebody else than Weir wrote. */
export function foreignStatements(json: string): number {
  if (json === '') return 0;
  const value = faithful(json);
  const statements = isRecord(value) ? value.Statement : undefined;
  return [statements ?? 'unknown'].flat().filter(isForeign).length;
}

function isForeign(statement: unknown): boolean {
  return readDelivery(statement) === null;
}

function wordsOf(json: string, at: number): string {
  try {
    const statement = readStatements(json)[at];
    return statement ? statementWords(statement) : '';
  } catch {
    return 'a statement that cannot be read';
  }
}
