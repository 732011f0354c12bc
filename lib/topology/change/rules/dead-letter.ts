import type { RedriveAllow } from '#lib/contracts/queue.ts';
import { nameOfArn, parseArn } from '../../arn.ts';
import { isFifo } from './fifo.ts';

/**
 * Why a queue cannot send its dead letters to another; `null` = it can, unless the other's allow policy refuses.
 * Source: SQS developer guide, "Using dead-letter queues in Amazon SQS".
 */
export function whyNotDeadLetter({ queueArn, targetArn }: { queueArn: string; targetArn: string }): string | null {
  const [queue, target] = [nameOfArn(queueArn), nameOfArn(targetArn)];
  if (queueArn === targetArn) return `Queue ${queue} cannot be its own dead-letter queue.`;
  const elsewhere = otherPlace(queueArn, targetArn);
  if (elsewhere) return `Queue ${target} is in ${elsewhere}; a dead-letter queue must be in the queue's own.`;
  if (isFifo(queueArn) === isFifo(targetArn)) return null;
  return isFifo(queueArn)
    ? `Queue ${queue} is FIFO, so its dead-letter queue must be FIFO too; ${target} is standard.`
    : `Queue ${queue} is standard, so its dead-letter queue must be standard too; ${target} is FIFO.`;
}

/** Why an allow policy (`null` = none, all may) refuses a source queue; `null` = it does not. */
export function whyNotAllowed(allow: RedriveAllow | null, ends: { queueArn: string; targetArn: string }) {
  const permission = allow?.permission ?? 'allowAll';
  if (permission === 'allowAll' || (permission === 'byQueue' && allow?.sourceQueueArns.includes(ends.queueArn))) {
    return null;
  }
  return `Queue ${nameOfArn(ends.targetArn)} does not let ${nameOfArn(ends.queueArn)} use it as its dead-letter queue.`;
}

/** Why a queue cannot take what SNS cannot deliver to an endpoint. SNS developer guide, "Amazon SNS dead-letter queues". */
export function whyNotSubscriptionDeadLetter(
  { topicArn, endpoint }: { topicArn: string; endpoint: string },
  targetArn: string,
): string | null {
  const target = nameOfArn(targetArn);
  if (targetArn === endpoint) return `Queue ${target} is where the subscription delivers to already.`;
  const elsewhere = otherPlace(topicArn, targetArn);
  if (elsewhere)
    return `Queue ${target} is in ${elsewhere}; a subscription's dead-letter queue must be in its topic's own.`;
  const ordered = isFifo(topicArn) && isFifo(endpoint);
  if (ordered === isFifo(targetArn)) return null;
  return ordered
    ? `A FIFO subscription to a FIFO topic needs a FIFO dead-letter queue; ${target} is standard.`
    : `A standard subscription needs a standard dead-letter queue; ${target} is FIFO.`;
}

/** `region us-east-1` or `account …`, where the second is not in the first's. */
function otherPlace(arn: string, other: string): string | null {
  const [here, there] = [parseArn(arn), parseArn(other)];
  if (here?.region !== there?.region) return `region ${there?.region ?? ''}`;
  return here?.account === there?.account ? null : `account ${there?.account ?? ''}`;
}
