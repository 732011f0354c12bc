import type { DestructiveOperation } from '#lib/contracts/confirmation.ts';
import { deleteQueue } from '#lib/server/aws/sqs/delete-queue.ts';
import { purgeQueue } from '#lib/server/aws/sqs/purge-queue.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError, weirError } from '#lib/server/weir-error.ts';
import type { PurgeClock } from './purge-clock.ts';

/** What cannot be taken back. The gate lets these be reached only with a confirmation. */
export type Destruction = {
  /** Errors: `conflict` within 60 s of another purge; else as of the calls to AWS. */
  purgeQueue(queueName: string): Promise<void>;
  /** Errors as of the calls to AWS. */
  deleteQueue(queueName: string): Promise<void>;
};

export function createDestruction({ aws, monitor }: Desk, purges: PurgeClock): Destruction {
  /** Does it, and puts on the activity list what was done, also that it failed. */
  async function noted(operationId: DestructiveOperation, arn: string, done: string, act: () => Promise<void>) {
    try {
      await act();
      monitor.note({ operationId, id: arn, outcome: 'done', words: done });
    } catch (error) {
      monitor.note({ operationId, id: arn, outcome: 'failed', words: failureWords(operationId, error) });
      throw error;
    }
  }

  return {
    async purgeQueue(queueName) {
      const { queue, url } = await monitor.queueDetail(queueName);
      const left = purges.left(queue.arn);
      if (left > 0) throw tooSoon(`${Math.ceil(left / 1000)} s are left`);
      const counts = `about ${queue.visible ?? 0} visible, ${queue.inFlight ?? 0} in flight, ${queue.delayed ?? 0} delayed`;
      await noted('purgeQueue', queue.arn, `Purged; it held ${counts}`, async () => {
        await purgeQueue({ aws, url, name: queueName }).catch(sayInProgress);
        purges.note(queue.arn);
      });
      void monitor.recount(queueName);
    },
    async deleteQueue(queueName) {
      const { queue, url } = await monitor.queueDetail(queueName);
      const words = `Deleted queue ${queueName}; it held about ${queue.visible ?? 0} messages`;
      await noted('deleteQueue', queue.arn, words, () => deleteQueue({ aws, url, name: queueName }));
      monitor.refresh();
    },
  };
}

function tooSoon(when: string) {
  return weirError('conflict', `SQS takes one purge of a queue in 60 s; ${when}. Wait, then confirm again.`);
}

/** Somebody else's purge, of which this server knows no time. */
function sayInProgress(error: unknown): never {
  const inProgress = isWeirError(error) && error.awsError?.includes('PurgeQueueInProgress');
  throw inProgress ? tooSoon('another one was less than that ago') : error;
}

function failureWords(operationId: DestructiveOperation, error: unknown): string {
  const [verb, participle] = operationId === 'purgeQueue' ? ['Purging', 'purged'] : ['Deleting', 'deleted'];
  const { code, awsError } = isWeirError(error) ? error : { code: 'internal', awsError: null };
  const name = awsError ?? code;
  return code === 'unreachable'
    ? `${verb} got no answer (${name}): it may have been ${participle}`
    : `${verb} failed (${name})`;
}
