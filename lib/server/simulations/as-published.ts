import { readEnvelope } from '#lib/messages/decode/sns-envelope.ts';
import type { FilterMessage } from '#lib/topology/filter-policy/message-tree.ts';
import { parseRecord } from '#lib/topology/json-record.ts';

/** A message as its publisher gave it to SNS; `topicArn` is `null` where nothing says through which topic it came. */
export type Published = FilterMessage & { topicArn: string | null };

/**
 * Takes the envelope of SNS off, in which the published attributes stand; with raw delivery body and attributes are the
 * message's own. Source: SNS developer guide, "Amazon SNS raw message delivery".
 */
export function asPublished({ body, attributes }: FilterMessage): Published {
  const envelope = readEnvelope(parseRecord(body));
  if (!envelope) return { body, attributes, topicArn: null };
  return { body: envelope.message, attributes: envelope.facts.attributes, topicArn: envelope.facts.topicArn };
}
