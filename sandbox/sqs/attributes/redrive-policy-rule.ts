import { findQueue } from '../queue/find-queue.ts';
import { type Queue, redriveAllowPolicyOf } from '../queue/queue.ts';
import { invalidParameterValue } from '../request/errors.ts';
import { readJsonObject } from './read-json-object.ts';
import type { RuleSubject } from './rules.ts';

const MAX_RECEIVES = 1_000;

/**
 * An empty text takes the dead-letter queue away. The dead-letter queue must be there, in the same region and account,
 * of the same kind, and let itself be used (SQS API reference, SetQueueAttributes).
 * @throws ServiceError `InvalidParameterValue`
 */
export function checkRedrivePolicy(value: string, _name: string, subject: RuleSubject): void {
  if (value === '') return;
  const refuse = (reason: string) =>
    invalidParameterValue(`Value ${value} for parameter RedrivePolicy is invalid. Reason: ${reason}.`);

  const policy = readJsonObject(value);
  if (!policy) throw refuse('Redrive policy is not a valid JSON map');
  const { deadLetterTargetArn, maxReceiveCount, ...others } = policy;
  if (Object.keys(others).length > 0)
    throw refuse('Only following attributes are supported: [deadLetterTargetArn, maxReceiveCount]');
  if (typeof deadLetterTargetArn !== 'string')
    throw refuse('Redrive policy does not contain mandatory attribute: deadLetterTargetArn');
  if (maxReceiveCount === undefined)
    throw refuse('Redrive policy does not contain mandatory attribute: maxReceiveCount');
  if (!isReceiveCount(maxReceiveCount))
    throw refuse(
      `Invalid value for maxReceiveCount: ${String(maxReceiveCount)}, valid values are from 1 to ${MAX_RECEIVES} both inclusive`,
    );

  const deadLetter = findQueue(subject.region, deadLetterTargetArn);
  if (!deadLetter) throw refuse('Dead letter target does not exist');
  if (deadLetter.fifo !== subject.fifo) throw refuse('Dead-letter queue must be same type of queue as the source');
  if (!letsItselfBeUsed(deadLetter, subject.arn))
    throw refuse('The dead-letter queue does not allow this queue as a source');
}

function isReceiveCount(value: unknown): boolean {
  const number = typeof value === 'string' && /^\d{1,4}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= MAX_RECEIVES;
}

function letsItselfBeUsed(deadLetter: Queue, sourceArn: string): boolean {
  const { redrivePermission, sourceQueueArns } = redriveAllowPolicyOf(deadLetter);
  if (redrivePermission === 'byQueue') return sourceQueueArns.includes(sourceArn);
  return redrivePermission === 'allowAll';
}
