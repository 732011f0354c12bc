import type { PublicationDraft } from '#lib/contracts/message.ts';

/**
 * The `Message` of a publication: its body, or the JSON that names one for each protocol (`MessageStructure` = `json`,
 * SNS API reference, Publish), whose `default` is the body.
 */
export function structuredBody({ body, perProtocol }: Pick<PublicationDraft, 'body' | 'perProtocol'>): string {
  return perProtocol === null ? body : JSON.stringify({ ...perProtocol, default: body });
}
