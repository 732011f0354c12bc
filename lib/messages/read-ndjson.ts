import type { MessageAttributes, MessageDraft } from '#lib/contracts/message.ts';

/** What one line of a file says; `line` counts from 1. */
export type NdjsonLine = { line: number; draft: MessageDraft } | { line: number; mistake: string };

/**
 * Reads messages from the pieces of an NDJSON file, in whatever way it was cut: exports of Weir, or lines written by
 * hand, of which only `body` is needed. Empty lines are skipped; a line that is no message is told and passed over.
 */
export async function* readNdjson(pieces: AsyncIterable<string> | Iterable<string>): AsyncGenerator<NdjsonLine> {
  let line = 0;
  let rest: string[] = [];
  for await (const piece of pieces) {
    const [end = '', ...begun] = piece.split('\n');
    rest.push(end);
    for (const next of begun) {
      yield* readLine(rest.join(''), ++line);
      rest = [next];
    }
  }
  yield* readLine(rest.join(''), ++line);
}

/** Spaces, tabs and the carriage return of a Windows file; a byte order mark at the very beginning. */
function* readLine(text: string, line: number): Generator<NdjsonLine> {
  const json = (line === 1 ? text.replace(/^\ufeff/, '') : text).trim();
  if (json === '') return;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    const why = error instanceof Error ? error.message : 'unreadable';
    yield { line, mistake: `This is no JSON: ${why}` };
    return;
  }
  const read = toDraft(value);
  yield typeof read === 'string' ? { line, mistake: read } : { line, draft: read };
}

/** The draft, or what is wrong with it. What AWS would refuse of it is `checkDraft`'s to say. */
function toDraft(value: unknown): MessageDraft | string {
  if (!isObject(value)) return 'A message is an object with a "body".';
  const { body, attributes = {}, delaySeconds = null } = value;
  if (typeof body !== 'string') return 'The "body" must be a string; a JSON body is written as a string too.';
  if (!isAttributes(attributes)) return 'The "attributes" must be an object of { "dataType": "String", "value": "…" }.';
  if (delaySeconds !== null && typeof delaySeconds !== 'number') return 'The "delaySeconds" must be a number.';
  const { groupId = null, deduplicationId = null, traceHeader = null } = value;
  if (!isOptional(groupId)) return 'The "groupId" must be a string.';
  if (!isOptional(deduplicationId)) return 'The "deduplicationId" must be a string.';
  if (!isOptional(traceHeader)) return 'The "traceHeader" must be a string.';
  return { body, attributes: onlyTypeAndValue(attributes), delaySeconds, groupId, deduplicationId, traceHeader };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptional(value: unknown): value is string | null {
  return value === null || typeof value === 'string';
}

function isAttributes(value: unknown): value is MessageAttributes {
  if (!isObject(value)) return false;
  return Object.values(value).every(
    (one) => isObject(one) && typeof one.dataType === 'string' && typeof one.value === 'string',
  );
}

function onlyTypeAndValue(attributes: MessageAttributes): MessageAttributes {
  const pairs = Object.entries(attributes).map(([name, { dataType, value }]) => [name, { dataType, value }]);
  return Object.fromEntries(pairs);
}
