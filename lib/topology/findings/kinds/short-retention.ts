import type { Queue } from '#lib/contracts/queue.ts';
import { formatDuration } from '#lib/format/duration.ts';
import { isFifo } from '../../change/rules/fifo.ts';
import { DEAD_LETTER_RETENTION } from '../../change-forms/quick-queue.ts';
import { type Account, isHere } from '../account.ts';
import { readQueue } from '../read.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/**
 * Dead-letter queues that keep messages no longer than a source does. In a standard queue the clock runs on from the
 * first enqueue. Source: SQS developer guide, "Understanding message retention periods for dead-letter queues".
 */
export function* judgeRetention(account: Account): Iterable<Verdict> {
  for (const [arn, sources] of account.sources) {
    const target = account.knowledge.queues.get(arn)?.queue;
    if (isFifo(arn) || target?.access.state === 'missing') continue;
    const { why } = readQueue(account, arn);
    if (why !== undefined || !target || target.retention === null) {
      yield cannotTell(arn, why ?? 'Its MessageRetentionPeriod was not told.');
      continue;
    }
    const { retention } = target;
    const longer = sources.filter(
      (source) => source.access.state === 'readable' && (source.retention ?? 0) >= retention,
    );
    if (longer.length > 0) yield short(account, { ...target, retention }, longer);
  }
}

function short(account: Account, target: Queue & { retention: number }, sources: readonly Queue[]): Verdict {
  const { arn, name, retention } = target;
  const longest = Math.max(...sources.map((source) => source.retention ?? 0));
  const most = Number(DEAD_LETTER_RETENTION);
  const mendable = isHere(account.knowledge, arn) && longest < most;
  const why =
    longest >= most
      ? ' SQS keeps nothing longer than 14 days: only a shorter retention of the source would help, which deletes messages, so a person must decide.'
      : '';
  return {
    finding: {
      severity: 'risk',
      about: [arn, ...sources.map((source) => source.arn)],
      title: `${name} keeps dead letters too briefly`,
      explanation: `The time since the first enqueue counts, also in the dead-letter queue. A message that was in ${sources.map((source) => source.name).join(', ')} for ${formatDuration(retention)} expires the moment it arrives, unseen.${why}`,
      evidence: [target, ...sources].map((queue) => ({
        label: `MessageRetentionPeriod of ${queue.name}`,
        value: formatDuration(queue.retention ?? 0),
      })),
      mend: mendable
        ? {
            words: `Lets ${name} keep messages for 14 days, the longest that SQS does.`,
            intents: [
              { kind: 'editQueue', queueArn: arn, attributes: { MessageRetentionPeriod: DEAD_LETTER_RETENTION } },
            ],
          }
        : null,
    },
  };
}
