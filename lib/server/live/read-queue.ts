import type { Aws } from '#lib/server/aws/clients.ts';
import { getQueueAttributes } from '#lib/server/aws/sqs/get-queue-attributes.ts';
import { getQueueUrl } from '#lib/server/aws/sqs/get-queue-url.ts';
import type { QueueReading } from '#lib/server/aws/sqs/queue-reading.ts';
import type { Urgency } from '#lib/server/aws/urgency.ts';
import { isWeirError, weirError } from '#lib/server/weir-error.ts';
import { parseArn } from '#lib/topology/arn.ts';
import type { History } from './history.ts';
import { applyQueueFailure, applyQueueReading, isReadableHere } from './queues.ts';
import type { QueueRecord } from './records.ts';
import type { State } from './state.ts';

export type ReadQueue = (record: QueueRecord, urgency: Urgency) => Promise<QueueReading>;

/**
 * Reads one queue's attributes and takes them in, or takes in why they could not be read.
 * Errors: those of `GetQueueUrl` and `GetQueueAttributes`; `misdirected` for a queue of another region.
 */
export function createReadQueue(options: { aws: Aws; state: State; history: History; now: () => number }): ReadQueue {
  const { aws, state, history, now } = options;

  async function ask(record: QueueRecord, urgency: Urgency): Promise<QueueReading> {
    const { arn, name } = record.queue;
    const { region, account } = parseArn(arn) ?? {};
    if (!isReadableHere(state, arn)) {
      throw weirError('misdirected', `Queue ${name} is in ${region}, and this connection reads ${state.place.region}.`);
    }
    // While our own account is not known, a queue of this name may be another's: the owner is always said.
    const owner = account !== state.account && account !== undefined && { owner: account };
    record.url ??= await getQueueUrl({ aws, urgency, name, ...owner });
    return getQueueAttributes({ aws, urgency, url: record.url, name });
  }

  return async (record, urgency) => {
    try {
      const reading = await ask(record, urgency);
      const at = now();
      applyQueueReading(state, record, reading, at);
      const { visible, inFlight, delayed } = reading;
      if (visible !== null && inFlight !== null && delayed !== null) {
        history.add(record.queue.arn, at, { visible, inFlight, delayed });
      }
      return reading;
    } catch (error) {
      if (isWeirError(error)) applyQueueFailure(state, record, error, now());
      throw error;
    }
  };
}
