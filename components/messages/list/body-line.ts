import type { SeenMessage } from '#lib/contracts/message.ts';

/** An envelope's `Message`, as far as the preview has it: its text up to the quote that ends it, or to where it is cut. */
const ENVELOPED = /"Message"\s*:\s*"((?:[^"\\]|\\(?:u[0-9a-fA-F]{4}|[^u]))*)/;

/** What a row shows of a body: what was published, where it came in an SNS envelope, else the body as it is. */
export function bodyLine({ preview, topicArn }: Pick<SeenMessage, 'preview' | 'topicArn'>): string {
  const escaped = topicArn === null ? undefined : ENVELOPED.exec(preview)?.[1];
  if (escaped === undefined) return preview;
  try {
    return String(JSON.parse(`"${escaped}"`));
  } catch {
    return preview;
  }
}
