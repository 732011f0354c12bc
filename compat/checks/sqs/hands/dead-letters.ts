import type { Subject } from '../../../check.ts';
import { receive } from './messages.ts';
import { type Attributes, arnOf, newQueue } from './queues.ts';

export type DeadLetterPair = { source: string; sourceArn: string; dead: string; deadArn: string };

/** A queue that gives up a message after so many receives, and its dead-letter queue; URLs and ARNs of both. */
export async function deadLetterPair(
  subject: Subject,
  maxReceiveCount = 1,
  { fifo = false, ...attributes }: Attributes & { fifo?: boolean } = {},
): Promise<DeadLetterPair> {
  const suffix = fifo ? '.fifo' : '';
  const dead = await newQueue(subject, `dead${suffix}`);
  const deadArn = await arnOf(subject, dead);
  const RedrivePolicy = redrivePolicy(deadArn, maxReceiveCount);
  const source = await newQueue(subject, `source${suffix}`, { ...attributes, RedrivePolicy });
  return { source, sourceArn: await arnOf(subject, source), dead, deadArn };
}

export function redrivePolicy(deadLetterTargetArn: string, maxReceiveCount: number | string): string {
  return JSON.stringify({ deadLetterTargetArn, maxReceiveCount });
}

/** Receives so often that every message, shown again at once each time, has been given up. */
export async function giveUp(subject: Subject, { source }: DeadLetterPair, maxReceiveCount = 1): Promise<void> {
  for (let n = 0; n <= maxReceiveCount; n += 1) await receive(subject, source, { VisibilityTimeout: 0 });
}
