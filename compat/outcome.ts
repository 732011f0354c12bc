import { AssertionError } from 'node:assert/strict';
import { inspect } from 'node:util';
import { withoutEndings } from './unique-name.ts';

/** What came of one check on one server. */
export type Outcome =
  | { kind: 'ok' }
  /** `what`: one line in the server's or the check's words. */
  | { kind: 'differs'; what: string }
  | { kind: 'not asked'; why: string };

/** Characters of a failure that are told. */
const TOLD = 240;

/** What is of one run only, but for the ends of names: ids, ports, moments. */
const PASSING: readonly [RegExp, string][] = [
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22,27}\b/g, '…'],
  [/(https?:\/\/[\w.-]+):\d{4,5}/g, '$1'],
  [/\b1\d{9}(\d{3}|\.\d+)?\b/g, '…'],
  [/\b[A-Za-z0-9+/=_-]{60,}/g, '…'],
];

/** What a check's failure says, in one line that is the same in every run. */
export function inOneLine(error: unknown): string {
  let line = withoutEndings(wordsOf(error)).replaceAll(/\s+/g, ' ').trim();
  for (const [passing, word] of PASSING) line = line.replaceAll(passing, word);
  return line.length > TOLD ? `${line.slice(0, TOLD)}…` : line;
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof AssertionError) return assertionWords(error);
  return noAnswer(error) ?? (error.name === 'Error' ? error.message : `fails with ${error.name}: ${error.message}`);
}

/** Of an answer that the SDK cannot read; it hides the answer itself in the error. */
function noAnswer(error: unknown): string | undefined {
  if (!(error instanceof Error) || !error.message.includes('Deserialization error')) return undefined;
  const { statusCode } = (error as { $response?: { statusCode?: number } }).$response ?? {};
  return `answers ${statusCode ? `HTTP ${statusCode} with ` : ''}what the SDK cannot read`;
}

/** Node's own messages are for a terminal of many lines; these are for a list. */
function assertionWords({ message, actual, expected, operator, generatedMessage }: AssertionError): string {
  const [, missing] = /^Missing expected rejection(?: \((\w+)\))?/.exec(message) ?? [];
  if (message.startsWith('Missing expected rejection')) return `accepts it${missing ? ` instead of ${missing}` : ''}`;
  const [, wanted, got] = /expected to be an instance of "(\w+)". Received "(\w+)"/.exec(message) ?? [];
  if (wanted && noAnswer(actual)) return `${noAnswer(actual)} instead of ${wanted}`;
  if (wanted) return `refuses it with ${got} instead of ${wanted}: ${messageOf(actual)}`;
  if (operator === 'notStrictEqual') return `answers ${shown(actual)}`;
  const words = `answers ${shown(actual)} instead of ${shown(expected)}`;
  if (!generatedMessage) return operator === 'deepStrictEqual' ? `${firstLine(message)}: ${words}` : message;
  return words;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}

/** A message of the check's own may be followed by Node's picture of the difference. */
function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? '';
}

function shown(value: unknown): string {
  return inspect(value, { breakLength: Number.POSITIVE_INFINITY, depth: 3, maxArrayLength: 6, maxStringLength: 200 });
}
