import { nameOfArn, parseArn } from '../arn.ts';
import { MOST_SOURCES } from '../change/redrive-allow-of.ts';
import { isFifo } from '../change/rules/fifo.ts';

/** Why a queue cannot be named in another's redrive allow policy, a sentence; `null` = it can. */
export function whyNotSource(deadLetterArn: string, sources: readonly string[], id: string): string | null {
  const [target, source] = [parseArn(deadLetterArn), parseArn(id)];
  if (source?.service !== 'sqs') return 'Only a queue has a dead-letter queue.';
  const name = nameOfArn(id);
  if (id === deadLetterArn) return 'A queue cannot be its own dead-letter queue.';
  if (sources.includes(id)) return `${name} is in the list already.`;
  if (sources.length >= MOST_SOURCES) return `At most ${MOST_SOURCES} queues can be named.`;
  if (source.region !== target?.region || source.account !== target.account)
    return `${name} is of another account or region: a dead-letter queue is in the same.`;
  if (isFifo(id) !== isFifo(deadLetterArn)) return `${name} is of the other type: FIFO and standard do not mix here.`;
  return null;
}
