import type { Region } from '../../core/region.ts';
import { findQueue } from '../queue/find-queue.ts';
import { invalidAttributeName, invalidAttributeValue } from '../request/errors.ts';
import { checkPolicy } from './policy-rule.ts';
import { checkRedriveAllowPolicy } from './redrive-allow-policy-rule.ts';
import { checkRedrivePolicy } from './redrive-policy-rule.ts';

/** The queue whose attribute is being set. */
export type RuleSubject = { region: Region; arn: string; fifo: boolean };
type Rule = { fifoOnly?: true; check: (value: string, name: string, subject: RuleSubject) => void };

/** SQS API reference, SetQueueAttributes. Seconds, except MaximumMessageSize, which is bytes. */
const RULES = new Map<string, Rule>([
  ['DelaySeconds', integer(0, 900)],
  ['MaximumMessageSize', integer(1_024, 1_048_576)],
  ['MessageRetentionPeriod', integer(60, 1_209_600)],
  ['ReceiveMessageWaitTimeSeconds', integer(0, 20)],
  ['VisibilityTimeout', integer(0, 43_200)],
  ['KmsDataKeyReusePeriodSeconds', integer(60, 86_400)],
  ['KmsMasterKeyId', { check: () => {} }],
  ['SqsManagedSseEnabled', oneOf('true', 'false')],
  ['Policy', { check: checkPolicy }],
  ['RedrivePolicy', { check: checkRedrivePolicy }],
  ['RedriveAllowPolicy', { check: checkRedriveAllowPolicy }],
  ['ContentBasedDeduplication', { ...oneOf('true', 'false'), fifoOnly: true }],
  ['DeduplicationScope', { ...oneOf('messageGroup', 'queue'), fifoOnly: true }],
  ['FifoThroughputLimit', { ...oneOf('perQueue', 'perMessageGroupId'), fifoOnly: true }],
]);

export const SETTABLE: ReadonlySet<string> = new Set(RULES.keys());

/**
 * Checks attributes that a caller wants to set on a queue.
 * @throws ServiceError `InvalidAttributeName`, `InvalidAttributeValue`, `InvalidParameterValue`
 */
export function checkAttributes(attributes: ReadonlyMap<string, string>, subject: RuleSubject): void {
  for (const [name, value] of attributes) {
    const rule = RULES.get(name);
    if (!rule || (rule.fifoOnly && !subject.fifo)) throw invalidAttributeName(name);
    rule.check(value, name, subject);
  }
  checkThroughput(attributes, subject);
}

/** A quota per message group needs deduplication per message group, too (SQS API reference, SetQueueAttributes). */
function checkThroughput(attributes: ReadonlyMap<string, string>, subject: RuleSubject): void {
  const present = findQueue(subject.region, subject.arn)?.attributes;
  const becomes = (name: string) => attributes.get(name) ?? present?.get(name);
  if (becomes('FifoThroughputLimit') !== 'perMessageGroupId' || becomes('DeduplicationScope') === 'messageGroup')
    return;
  throw invalidAttributeValue('FifoThroughputLimit', 'perMessageGroupId needs the DeduplicationScope messageGroup');
}

function integer(min: number, max: number): Rule {
  return {
    check(value, name) {
      const number = Number(value);
      if (!/^\d{1,9}$/.test(value) || number < min || number > max) throw invalidAttributeValue(name);
    },
  };
}

function oneOf(...values: string[]): Rule {
  return {
    check(value, name) {
      if (!values.includes(value)) throw invalidAttributeValue(name);
    },
  };
}
