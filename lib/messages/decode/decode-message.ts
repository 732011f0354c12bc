import type { MessageAttributes } from '#lib/contracts/message.ts';
import { utf8Length } from '../utf8-length.ts';
import type { DecodeChain } from './chain.ts';
import { outermost, recognise } from './recognise.ts';

/** What decoding looks at: the body, and the attributes that say how large a body in S3 is. */
export type Decodable = { body: string; attributes: MessageAttributes };

/**
 * Takes a message's wrappings off, from the outside in: SNS envelope, JSON string, base64, gzip, deflate, zstd, in any
 * order and number up to 12, down to JSON, an S3 pointer (never fetched), XML, text or binary.
 *
 * A step is taken only where its outcome is known: base64 must hold packed data, JSON, XML, text of 12 characters, or
 * surely be data; deflate must yield text; JSON means an object or an array (a lone number or string is text). What was
 * plainly meant and failed is the chain's `problem`. Unpacking ends at 16 MiB over all steps. Throws nothing.
 */
export function decodeMessage({ body, attributes }: Decodable): DecodeChain {
  const { wraps, end, problem } = recognise({ type: 'text', text: body }, outermost(attributes));
  return { body, bytes: utf8Length(body), wraps, end, problem };
}
