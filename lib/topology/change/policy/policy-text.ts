import { elementsOf, membersOf, type Span } from './json-text.ts';

/** What a queue without a policy is given; a policy is an envelope around statements. */
const VERSION = '2012-10-17';

/** A policy as it is written: its statements with their places in the text. */
export type PolicyText = { text: string; statements: (Span & { json: unknown })[]; list: Span | null };

/** Takes a policy's text apart. The text must be valid JSON that holds an object with `Statement`. */
export function takeApart(text: string): PolicyText {
  const span = membersOf(text).get('Statement');
  if (!span) return { text, statements: [], list: null };
  const isList = text[span.start] === '[';
  const spans = isList ? elementsOf(text, span) : [span];
  const statements = spans.map((one) => ({ ...one, json: JSON.parse(text.slice(one.start, one.end)) as unknown }));
  return { text, statements, list: isList ? span : null };
}

/** A policy of one statement. */
export function policyOf(statement: object): string {
  return JSON.stringify({ Version: VERSION, Statement: [statement] });
}

/** The text with one more statement at the end, written as the others are; nothing else is touched. */
export function withStatement(policy: PolicyText, statement: object): string {
  const { text, statements, list } = policy;
  const last = statements.at(-1);
  if (!last) return list ? splice(text, list, `[${JSON.stringify(statement)}]`) : text;
  const gap = gapBefore(text, last);
  const added = `,${gap}${write(text, statement, gap)}`;
  if (list) return splice(text, { start: last.end, end: last.end }, added);
  return splice(text, last, `[${text.slice(last.start, last.end)}${added}]`);
}

/** The text with another statement in one's place. */
export function replacingStatement({ text, statements }: PolicyText, index: number, statement: object): string {
  const old = statements[index];
  return old ? splice(text, old, write(text, statement, gapBefore(text, old))) : text;
}

/** The text without one statement; `null` where it was the only one, since a policy must have one. */
export function withoutStatement({ text, statements }: PolicyText, index: number): string | null {
  const [previous, old, next] = [statements[index - 1], statements[index], statements[index + 1]];
  if (!old) return text;
  if (previous) return splice(text, { start: previous.end, end: old.end }, '');
  return next ? splice(text, { start: old.start, end: next.start }, '') : null;
}

function splice(text: string, { start, end }: Span, into: string): string {
  return text.slice(0, start) + into + text.slice(end);
}

function gapBefore(text: string, { start }: Span): string {
  return /\s*$/.exec(text.slice(0, start))?.[0] ?? '';
}

/** Indented where the others are. */
function write(text: string, statement: object, gap: string): string {
  if (!gap.includes('\n')) return JSON.stringify(statement);
  const unit = /^\s*\{\r?\n([ \t]+)/.exec(text)?.[1] ?? '  ';
  return JSON.stringify(statement, null, unit).replaceAll('\n', `\n${gap.slice(gap.lastIndexOf('\n') + 1)}`);
}
