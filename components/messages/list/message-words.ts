import type { SeenMessage } from '#lib/contracts/message.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

/** The topic that published a message, and the queue that gave it up; empty where neither is known. */
export function fromWords({ topicArn, cameFrom }: SeenMessage): string {
  return [topicArn, cameFrom].flatMap((arn) => (arn === null ? [] : [nameOfArn(arn)])).join(' → ');
}

/** `kind = refund, retries = 3`; binary values by their type alone. */
export function attributeWords({ attributes }: SeenMessage): string {
  if (attributes === null) return 'open to see';
  const each = Object.entries(attributes).map(([name, { dataType, value }]) =>
    dataType.startsWith('Binary') ? `${name} (${dataType})` : `${name} = ${value}`,
  );
  return each.join(', ');
}

/**
 * When retention ends for a message, in ms since epoch: it runs from when it was sent, also in a dead-letter queue.
 * `null` where it is not known: FIFO queues begin anew in their dead-letter queue.
 * Source: SQS developer guide, "Using dead-letter queues", retention.
 */
export function diesAt({ sentAt, sequenceNumber, cameFrom }: SeenMessage, retention: number | null): number | null {
  if (retention === null || (sequenceNumber !== null && cameFrom !== null)) return null;
  return Date.parse(sentAt) + retention * 1000;
}

/** The time of the day, and before it the day where that is another than `now`'s: `23:41:07`, `11-20 23:41`. */
export function sentWords(sentAt: string, zone: Zone, now: number): string {
  const [day = '', time = ''] = formatInstant(sentAt, zone).split(' ');
  return day === formatInstant(now, zone).split(' ')[0] ? time : `${day.slice(5)} ${time.slice(0, 5)}`;
}
