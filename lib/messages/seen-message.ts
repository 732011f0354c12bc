import { PREVIEW_BYTES, type SeenMessage, type WholeMessage } from '#lib/contracts/message.ts';
import { previewOf } from './preview.ts';

/** What a list shows of a message: the beginning of its body, its attributes where they are small. */
export function seenMessage({ body, attributes, ...facts }: WholeMessage): SeenMessage {
  const small = facts.size - facts.bodyBytes <= PREVIEW_BYTES;
  return { ...facts, preview: previewOf(body, PREVIEW_BYTES), attributes: small ? attributes : null };
}
