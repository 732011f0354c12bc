import type { ResourceState } from '#lib/contracts/aws-call.ts';
import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { isFifo } from './fifo.ts';

/**
 * Warns where dead letters may expire before anybody sees them: in a standard queue the clock runs on from the first
 * enqueue. Source: SQS developer guide, "Understanding message retention periods for dead-letter queues".
 */
export function warnOfRetention(planner: Planner, source: ResourceState, target: ResourceState): void {
  const [of, at] = [retentionOf(source), retentionOf(target)];
  if (isFifo(source.arn) || of === null || at === null || at > of) return;
  const words = `Queue ${nameOfArn(target.arn)} keeps messages no longer than ${nameOfArn(source.arn)}: the time since the first enqueue counts, so a dead letter may expire on arrival.`;
  planner.warn('caution', target.arn, words);
}

/** seconds */
export function retentionOf({ attributes }: ResourceState): number | null {
  return attributes.MessageRetentionPeriod ? Number(attributes.MessageRetentionPeriod) : null;
}
