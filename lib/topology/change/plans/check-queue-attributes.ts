import type { AttributeValues } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { parseRecord } from '../../json-record.ts';
import { deadLetterOf } from '../dead-letter-of.ts';
import type { Planner } from '../planner.ts';
import { problemOf, tooLarge } from '../policy/merge-policy.ts';
import { Refusal } from '../refusal.ts';
import { QUEUE_RULES, whyNotAttribute } from '../rules/attribute-rules.ts';
import { isFifo } from '../rules/fifo.ts';
import { checkDeadLetterQueue } from './redrive.ts';

/** Throws `Refusal` where SQS would not have these attributes on a queue that has `now`. */
export function checkQueueAttributes(
  planner: Planner,
  { arn, now, set }: { arn: string; now: AttributeValues; set: AttributeValues },
): void {
  for (const [name, value] of Object.entries(set)) {
    const whyNot = whyNotAttribute(QUEUE_RULES, isFifo(arn), name, value);
    if (whyNot) throw new Refusal(whyNot);
  }
  if (set.Policy) {
    const problem = problemOf(set.Policy) ?? tooLarge(arn, set.Policy);
    if (problem) throw new Refusal(`The policy of ${nameOfArn(arn)} would be refused: ${problem}`);
  }
  if (set.RedriveAllowPolicy && !parseRecord(set.RedriveAllowPolicy)) {
    throw new Refusal('RedriveAllowPolicy must be a JSON object.');
  }
  if (set.RedrivePolicy) {
    const deadLetter = deadLetterOf(set);
    if (!deadLetter) throw new Refusal('RedrivePolicy must name a deadLetterTargetArn.');
    checkDeadLetterQueue(planner, arn, { ...deadLetter, maxReceiveCount: deadLetter.maxReceiveCount ?? 0 });
  }
  const { FifoThroughputLimit: limit, DeduplicationScope: scope } = { ...now, ...set };
  if (limit === 'perMessageGroupId' && scope !== 'messageGroup') {
    throw new Refusal('FifoThroughputLimit perMessageGroupId needs DeduplicationScope messageGroup.');
  }
}

/** A queue is encrypted by KMS or by SQS itself: what one replaces of the other is said, so that it can be put back. */
export function withEncryption(set: AttributeValues): AttributeValues {
  if (set.KmsMasterKeyId) return { ...set, SqsManagedSseEnabled: 'false' };
  return set.SqsManagedSseEnabled === 'true' ? { ...set, KmsMasterKeyId: '' } : set;
}
