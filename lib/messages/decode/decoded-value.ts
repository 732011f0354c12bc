import type { Decodable } from './decode-message.ts';
import { outermost, recognise } from './recognise.ts';

/** What a filter, a column or a group asks of a message. */
export type Decoded = {
  /** The JSON object or array at the end of the chain, an S3 pointer's too; `undefined` where there is none. */
  value: unknown;
  /** The text at the end of the chain as it was written there; `null` where that is binary. */
  text: string | null;
};

/** A message without its wrappings. Integers that a Number would round come as `bigint`. Throws nothing. */
export function decode({ body, attributes }: Decodable): Decoded {
  const { end, value } = recognise({ type: 'text', text: body }, outermost(attributes));
  return { value, text: end.content.type === 'text' ? end.content.text : null };
}
