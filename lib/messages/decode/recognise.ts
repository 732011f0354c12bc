import type { MessageAttributes } from '#lib/contracts/message.ts';
import { parseJson } from '../json/parse-json.ts';
import { utf8Length } from '../utf8-length.ts';
import { brokenBase64, readBase64 } from './base64.ts';
import { type Content, type DecodeProblem, type EndStep, MOST_UNPACKED_BYTES, type WrapStep } from './chain.ts';
import { meantAsJson, meantAsXml, surelyBase64 } from './looks-like.ts';
import { readPointer } from './s3-pointer.ts';
import { readEnvelope } from './sns-envelope.ts';
import { type Packing, packingOf, type Unpacked, unpack } from './unpack.ts';
import { contentOf } from './utf8.ts';
import { xmlMistake } from './xml.ts';

/** Wrappings that are taken off at most; more is a toy, or an attack. */
const MOST_WRAPS = 12;

/** Characters of text inside base64 below which the base64 is taken for a word. */
const SHORTEST_TEXT = 12;

/** What was found from some place on inwards. `value` is the JSON value at the end, `undefined` where there is none. */
export type Found = { wraps: WrapStep[]; end: EndStep; value: unknown; problem: DecodeProblem | null };

type State = {
  attributes: MessageAttributes;
  wraps: number;
  /** bytes that unpacking may still yield. */
  budget: number;
};

export const outermost = (attributes: MessageAttributes): State => ({
  attributes,
  wraps: 0,
  budget: MOST_UNPACKED_BYTES,
});

/** Takes off what can be taken off. */
export function recognise(content: Content, state: State): Found {
  return content.type === 'text' ? recogniseText(content, state) : recogniseBytes(content, state);
}

function recogniseText(content: Content & { type: 'text' }, state: State): Found {
  const text = content.text.charCodeAt(0) === 0xfeff ? content.text.slice(1) : content.text;
  const end = (kind: 'json' | 'xml' | 'text', problem: DecodeProblem | null = null, value?: unknown): Found => ({
    wraps: [],
    end: { kind, content, bytes: utf8Length(content.text) },
    value,
    problem,
  });
  if (state.wraps >= MOST_WRAPS) {
    return end('text', {
      at: 'text',
      why: `It is wrapped more than ${MOST_WRAPS} times; Weir stops here.`,
      place: null,
    });
  }
  if (meantAsJson(text) || /^\s*\[/.test(text)) {
    const json = parseJson(text);
    if ('value' in json) return recogniseValue(json.value, content, state) ?? end('json', null, json.value);
    const { line, column, why } = json.mistake;
    return end('text', meantAsJson(text) ? { at: 'json', why, place: { line, column } } : null);
  }
  if (meantAsXml(text)) {
    const mistake = xmlMistake(text);
    if (mistake === null) return end('xml');
    if (!text.trimStart().startsWith('<?xml')) return end('text');
    return end('text', { at: 'xml', why: mistake.why, place: mistake });
  }
  const inside = insideString(text, state) ?? insideBase64(text, state);
  if (inside) return inside;
  const broken = brokenBase64(text);
  return end('text', broken === null ? null : { at: 'base64', why: broken, place: null });
}

function recogniseValue(value: unknown, content: Content & { type: 'text' }, state: State): Found | null {
  const envelope = readEnvelope(value);
  if (envelope) {
    const attributes = { ...state.attributes, ...envelope.facts.attributes };
    const inner: Content = { type: 'text', text: envelope.message };
    return within(
      { kind: 'sns-envelope', content: inner, bytes: utf8Length(envelope.message), facts: envelope.facts },
      recognise(inner, { ...state, attributes, wraps: state.wraps + 1 }),
    );
  }
  const facts = readPointer(value, state.attributes);
  if (facts === null) return null;
  const end: EndStep = { kind: 's3-pointer', content, bytes: utf8Length(content.text), facts };
  return { wraps: [], end, value, problem: null };
}

/** A JSON string that holds more than words: JSON was written as JSON twice. */
function insideString(text: string, state: State): Found | null {
  if (!/^\s*"/.test(text)) return null;
  const json = parseJson(text);
  if (!('value' in json) || typeof json.value !== 'string') return null;
  const inner: Content = { type: 'text', text: json.value };
  const found = recognise(inner, { ...state, wraps: state.wraps + 1 });
  if (isPlain(found)) return null;
  return within({ kind: 'json-string', content: inner, bytes: utf8Length(json.value) }, found);
}

/** Base64 that holds something known, or text of some length, or surely data; a word of the same letters does not. */
function insideBase64(text: string, state: State): Found | null {
  const read = readBase64(text);
  if (read === null) return null;
  const inner = contentOf(read.bytes);
  const found = recognise(inner, { ...state, wraps: state.wraps + 1 });
  const known = inner.type === 'text' ? inner.text.length >= SHORTEST_TEXT : surelyBase64(text);
  if (isPlain(found) && !known) return null;
  return within({ kind: 'base64', content: inner, bytes: read.bytes.length, form: read.form }, found);
}

function recogniseBytes(content: Content & { type: 'bytes' }, state: State): Found {
  const end: EndStep = { kind: 'binary', content, bytes: content.bytes.length };
  const binary = (problem: DecodeProblem | null): Found => ({ wraps: [], end, value: undefined, problem });
  const packing = packingOf(content.bytes);
  if (state.wraps >= MOST_WRAPS) return binary(null);
  if (packing === 'gzip' || packing === 'zstd') {
    const unpacked = unpack(packing, content.bytes, state.budget);
    if ('why' in unpacked) return binary({ at: packing, why: unpacked.why, place: null });
    return unpackedFound(packing, unpacked, state);
  }
  // Deflate shows itself weakly or not at all: it is taken where something known comes out.
  for (const form of packing === 'zlib' ? (['zlib', 'raw'] as const) : (['raw'] as const)) {
    const unpacked = unpack(form, content.bytes, state.budget);
    if ('why' in unpacked) {
      if (form === 'zlib' && unpacked.bomb) return binary({ at: 'deflate', why: unpacked.why, place: null });
      continue;
    }
    const found = unpackedFound(form, unpacked, state);
    const { kind, bytes } = found.end;
    if (kind !== 'binary' && (kind !== 'text' || bytes >= SHORTEST_TEXT)) return found;
  }
  return binary(null);
}

function unpackedFound(packing: Packing, { bytes, doubt }: Unpacked, state: State): Found {
  const content = contentOf(bytes);
  const inner = { ...state, wraps: state.wraps + 1, budget: state.budget - bytes.length };
  const facts = { content, bytes: bytes.length };
  const step: WrapStep =
    packing === 'zlib' || packing === 'raw'
      ? { kind: 'deflate', form: packing, ...facts }
      : { kind: packing, ...facts };
  const found = within(step, recognise(content, inner));
  return doubt === null ? found : { ...found, problem: { at: step.kind, why: doubt, place: null } };
}

const within = (step: WrapStep, found: Found): Found => ({ ...found, wraps: [step, ...found.wraps] });

/** Nothing was found in it but text or bytes. */
function isPlain({ wraps, end, problem }: Found): boolean {
  return wraps.length === 0 && problem === null && (end.kind === 'text' || end.kind === 'binary');
}
