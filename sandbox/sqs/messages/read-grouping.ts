import type { Input } from '../../core/action.ts';
import type { Queue } from '../queue/queue.ts';
import { invalidParameterValue, invalidValue, missingParameter } from '../request/errors.ts';
import { optionalText } from '../request/input.ts';

/** Up to 128 letters, digits and punctuation (SQS API reference, SendMessage). */
const ID = /^[\x21-\x7e]{1,128}$/;

type Grouping = { groupId: string | undefined; dedupId: string | undefined };

/**
 * Message group and deduplication id. A FIFO queue needs both, or the hash of the body for the latter; a standard queue
 * takes a group (fair queues) and refuses the other.
 * @throws ServiceError `MissingParameter`, `InvalidParameterValue`
 */
export function readGrouping(queue: Queue, entry: Input): Grouping {
  const groupId = readId(entry, 'MessageGroupId');
  const dedupId = readId(entry, 'MessageDeduplicationId');
  if (!queue.fifo) {
    if (dedupId === undefined) return { groupId, dedupId };
    const reason = 'The request includes a parameter that is not valid for this queue type';
    throw invalidValue('MessageDeduplicationId', dedupId, reason);
  }
  if (groupId === undefined) throw missingParameter('MessageGroupId');
  if (dedupId === undefined && queue.attributes.get('ContentBasedDeduplication') !== 'true') {
    throw invalidParameterValue(
      'The queue should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
    );
  }
  return { groupId, dedupId };
}

/** @throws ServiceError `InvalidParameterValue` for what is no such id */
export function readId(entry: Input, name: string): string | undefined {
  const id = optionalText(entry, name);
  if (id === undefined || ID.test(id)) return id;
  throw invalidValue(name, id, 'Can only include alphanumeric and punctuation characters, 1 to 128 in length');
}
