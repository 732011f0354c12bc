import { deflateSync, gzipSync, zlibSync } from 'fflate';
import type { MessageAttributes } from '#lib/contracts/message.ts';
import { writeBase64 } from './decode/base64.ts';
import type { Content, DecodeChain, WrapStep } from './decode/chain.ts';
import { utf8Bytes } from './decode/utf8.ts';
import { storedZstd } from './decode/zstd-frames.ts';
import { childrenOf, jsonSpan } from './json/json-span.ts';
import { parseJson } from './json/parse-json.ts';
import { jsonForm, reformatJson } from './json/reformat-json.ts';

/**
 * The text at the end of a chain, ready to be edited: JSON that stands on one line is broken into lines. `null` where the
 * end is binary.
 */
export function editableText({ end }: DecodeChain): string | null {
  if (end.content.type === 'bytes') return null;
  const { text } = end.content;
  return isOneLine(end.kind, text) ? reformatJson(text, 'indented') : text;
}

/**
 * Wraps an edited text as the message was wrapped. Unedited text gives the body as it was, byte for byte. Edited JSON is
 * put on one line again where it stood on one; gzip and deflate pack at their usual level, zstd stores without packing;
 * base64 keeps its alphabet and lines; an SNS envelope keeps all but its `Message`, so its signature no longer holds.
 */
export function rewrap(chain: DecodeChain, editedText: string): { body: string } {
  const { body, wraps, end } = chain;
  const { content } = end;
  if (content.type === 'bytes') return { body: editedText };
  if (editedText === content.text || editedText === editableText(chain)) return { body };
  const written = isOneLine(end.kind, content.text) ? onOneLine(editedText, content.text) : editedText;
  let inner: Content = { type: 'text', text: written };
  for (let index = wraps.length - 1; index >= 0; index -= 1) {
    const step = wraps[index];
    if (step) inner = wrapOnce(step, inner, wraps[index - 1]?.content ?? { type: 'text', text: body });
  }
  // The outermost wrapping stands in a body, which is text.
  return { body: inner.type === 'text' ? inner.text : body };
}

const isOneLine = (kind: DecodeChain['end']['kind'], text: string) =>
  (kind === 'json' || kind === 's3-pointer') && !text.includes('\n');

/** What is no JSON any more is left as it was written. */
function onOneLine(edited: string, original: string): string {
  if ('mistake' in parseJson(edited)) return edited;
  return reformatJson(edited, jsonForm(original) === 'spaced' ? 'spaced' : 'compact');
}

/** `outer` is what stood around the content before. */
function wrapOnce(step: WrapStep, inner: Content, outer: Content): Content {
  const bytes = () => (inner.type === 'text' ? utf8Bytes(inner.text) : inner.bytes);
  const text = () => (inner.type === 'text' ? inner.text : '');
  switch (step.kind) {
    case 'sns-envelope':
      return { type: 'text', text: withMessage(outer.type === 'text' ? outer.text : '', text()) };
    case 'json-string':
      return { type: 'text', text: JSON.stringify(text()) };
    case 'base64':
      return { type: 'text', text: writeBase64(bytes(), step.form) };
    case 'gzip':
      return { type: 'bytes', bytes: gzipSync(bytes(), { mtime: 0 }) };
    case 'deflate':
      return { type: 'bytes', bytes: step.form === 'zlib' ? zlibSync(bytes()) : deflateSync(bytes()) };
    case 'zstd':
      return { type: 'bytes', bytes: storedZstd(bytes()) };
  }
}

/** The envelope with another `Message`, its other characters as they were. Of a name that stands twice, the last counts. */
function withMessage(envelope: string, message: string): string {
  const member = childrenOf(envelope, jsonSpan(envelope)).findLast(({ key }) => key === 'Message');
  if (!member) return envelope;
  return envelope.slice(0, member.from) + JSON.stringify(message) + envelope.slice(member.to);
}

/** A message that was seen, to be edited: `editableText(chain)` is what to edit, `rewrap` makes a body of it again. */
export type EditDraft = { body: string; attributes: MessageAttributes; groupId: string | null; chain: DecodeChain };
