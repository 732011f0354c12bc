import type { Input } from '../../core/action.ts';
import type { MessageDraft } from '../queue/enqueue.ts';
import { messageSize } from '../queue/message-size.ts';
import type { Queue } from '../queue/queue.ts';
import { invalidParameterValue, invalidValue } from '../request/errors.ts';
import { object, optionalInteger, text } from '../request/input.ts';
import { assertLegalCharacters } from './legal-characters.ts';
import { readAttribute, readAttributes } from './read-attributes.ts';
import { readGrouping } from './read-grouping.ts';

/**
 * A message to send, checked against the queue it is for.
 * @throws ServiceError `MissingParameter`, `InvalidParameterValue`, `InvalidMessageContents`
 */
export function readDraft(queue: Queue, entry: Input, senderId: string): MessageDraft {
  const body = text(entry, 'MessageBody');
  assertLegalCharacters(body);
  const attributes = readAttributes(entry);
  const limit = Number(queue.attributes.get('MaximumMessageSize'));
  if (messageSize(body, attributes) > limit) {
    throw invalidParameterValue(
      `One or more parameters are invalid. Reason: Message must be shorter than ${limit} bytes.`,
    );
  }
  return {
    body,
    attributes,
    senderId,
    ...readGrouping(queue, entry),
    traceHeader: readTraceHeader(entry),
    delayMs: readDelay(queue, entry),
  };
}

/** Milliseconds. A FIFO queue has a delay only for all of its messages. */
function readDelay(queue: Queue, entry: Input): number | undefined {
  const seconds = optionalInteger(entry, 'DelaySeconds', 0, 900);
  if (seconds === undefined) return undefined;
  if (!queue.fifo) return seconds * 1_000;
  if (seconds === 0) return undefined;
  throw invalidValue('DelaySeconds', seconds, 'The request include parameter that is not valid for this queue type');
}

function readTraceHeader(entry: Input): string | undefined {
  const system = object(entry, 'MessageSystemAttributes');
  const unknown = Object.keys(system).find((name) => name !== 'AWSTraceHeader');
  if (unknown) throw invalidParameterValue(`Message system attribute name '${unknown}' is invalid.`);
  return 'AWSTraceHeader' in system ? readAttribute(system, 'AWSTraceHeader').StringValue : undefined;
}
