import type { SeenMessage } from '#lib/contracts/message.ts';
import { decode } from '../decode/decoded-value.ts';
import { utf8Length } from '../utf8-length.ts';
import type { Literal, Step } from './expression.ts';
import { printField } from './field-text.ts';
import { printLiteral } from './print-filter.ts';

/** A field that messages were seen to have, as it is written, with some of its values as they are written. */
type KnownField = { name: string; values: readonly string[] };
export type KnownFields = readonly KnownField[];

/** Messages looked into, fields told, values told of each: enough to complete by, and quick. */
const MOST_MESSAGES = 100;
const MOST_FIELDS = 300;
const MOST_VALUES = 12;
const LONGEST_VALUE = 60;
const MOST_STEPS = 8;

/** What completion offers: the paths, attributes, groups and sources of messages that were seen. Bodies longer than their preview are left out. */
export function knownFields(seen: Iterable<SeenMessage>): KnownFields {
  const fields = new Map<string, Set<string>>();
  const note = (name: string, value: Literal | null) => {
    const values = fields.get(name) ?? new Set();
    if (fields.size < MOST_FIELDS) fields.set(name, values);
    if (value === null || values.size >= MOST_VALUES) return;
    const written = printLiteral(value);
    if (written.length <= LONGEST_VALUE) values.add(written);
  };
  let looked = 0;
  for (const message of seen) {
    looked += 1;
    if (looked > MOST_MESSAGES) break;
    noteMessage(message, note);
  }
  return [...fields].map(([name, values]) => ({ name, values: [...values] }));
}

type Note = (name: string, value: Literal | null) => void;

function noteMessage(
  { preview, bodyBytes, attributes, groupId, cameFrom, topicArn, receiveCount }: SeenMessage,
  note: Note,
): void {
  const text = (value: string): Literal => ({ type: 'text', value });
  for (const [key, { dataType, value }] of Object.entries(attributes ?? {})) {
    note(printField({ name: 'attr', key }), dataType.startsWith('Binary') ? null : text(value));
  }
  if (groupId !== null) note('group', text(groupId));
  for (const arn of [cameFrom, topicArn]) if (arn !== null) note('from', text(arn.slice(arn.lastIndexOf(':') + 1)));
  note('receives', { type: 'number', value: receiveCount, unit: null });
  // What was cut is no JSON any more, and takes longest to be found so.
  if (utf8Length(preview) < bodyBytes) return;
  notePaths(decode({ body: preview, attributes: attributes ?? {} }).value, [], note);
}

function notePaths(value: unknown, path: readonly Step[], note: Note): void {
  if (path.length > MOST_STEPS) return;
  if (Array.isArray(value)) {
    for (const element of value.slice(0, 3)) notePaths(element, [...path, 'any'], note);
    return;
  }
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value).slice(0, 50)) notePaths(inner, [...path, { key }], note);
    return;
  }
  if (path.length > 0) note(printField({ name: 'body', path }), toLiteral(value));
}

function toLiteral(value: unknown): Literal | null {
  if (typeof value === 'string') return { type: 'text', value };
  if (typeof value === 'number' || typeof value === 'bigint') return { type: 'number', value, unit: null };
  return typeof value === 'boolean' || value === null ? { type: 'constant', value } : null;
}
