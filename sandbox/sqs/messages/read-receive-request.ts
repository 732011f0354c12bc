import type { Input } from '../../core/action.ts';
import { durationOf, type Queue } from '../queue/queue.ts';
import { invalidAttributeName, invalidValue } from '../request/errors.ts';
import { optionalInteger, texts } from '../request/input.ts';
import { isSystemAttribute } from './describe-message.ts';
import { readId } from './read-grouping.ts';

/** Times are milliseconds. */
export type ReceiveRequest = {
  max: number;
  waitMs: number;
  visibilityMs: number | undefined;
  systemAttributes: readonly string[];
  attributes: readonly string[];
  /** FIFO: asks for the messages of an earlier receive, where its answer was lost. */
  attemptId: string | undefined;
};

/** @throws ServiceError `InvalidParameterValue`, `InvalidAttributeName` */
export function readReceiveRequest(queue: Queue, input: Input): ReceiveRequest {
  const waitSeconds = optionalInteger(input, 'WaitTimeSeconds', 0, 20);
  const visibilitySeconds = optionalInteger(input, 'VisibilityTimeout', 0, 43_200);
  const systemAttributes = [...texts(input, 'AttributeNames'), ...texts(input, 'MessageSystemAttributeNames')];
  const unknown = systemAttributes.find((name) => name !== 'All' && !isSystemAttribute(name));
  if (unknown !== undefined) throw invalidAttributeName(unknown);
  const attemptId = readId(input, 'ReceiveRequestAttemptId');
  if (attemptId !== undefined && !queue.fifo) {
    throw invalidValue('ReceiveRequestAttemptId', attemptId, 'The parameter is not valid for this queue type');
  }
  return {
    max: optionalInteger(input, 'MaxNumberOfMessages', 1, 10) ?? 1,
    waitMs: waitSeconds === undefined ? durationOf(queue, 'ReceiveMessageWaitTimeSeconds') : waitSeconds * 1_000,
    visibilityMs: visibilitySeconds === undefined ? undefined : visibilitySeconds * 1_000,
    systemAttributes,
    attributes: texts(input, 'MessageAttributeNames'),
    attemptId,
  };
}
