import { nameOfArn } from '../../arn.ts';

/** Whether an ARN or a name is that of a FIFO queue or topic: their names end so, and no other's does. */
export function isFifo(arn: string): boolean {
  return arn.endsWith('.fifo');
}

/** Why a topic cannot deliver by a protocol; `null` = it can. SNS developer guide, "FIFO topics message delivery". */
export function whyNotProtocol({ topicArn, protocol }: { topicArn: string; protocol: string }): string | null {
  if (!isFifo(topicArn) || protocol === 'sqs') return null;
  return `Topic ${nameOfArn(topicArn)} is FIFO and can only deliver to SQS queues.`;
}

/** Why a queue cannot be subscribed to a topic; `null` = it can. SNS developer guide, "FIFO topics message delivery". */
export function whyNotDeliver({ topicArn, queueArn }: { topicArn: string; queueArn: string }): string | null {
  if (isFifo(topicArn) || !isFifo(queueArn)) return null;
  return `Topic ${nameOfArn(topicArn)} is standard and cannot deliver to FIFO queue ${nameOfArn(queueArn)}.`;
}
