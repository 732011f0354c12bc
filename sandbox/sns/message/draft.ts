import type { Form } from '#sandbox/core/form.ts';
import { contentHash } from '#sandbox/sqs/queue/enqueue.ts';
import { messageSize } from '#sandbox/sqs/queue/message-size.ts';
import { DEFAULT_MAXIMUM_MESSAGE_SIZE } from '../attributes/topic-attributes.ts';
import { invalidParameter } from '../errors.ts';
import type { Topic } from '../state.ts';
import { type MessageAttributes, readMessageAttributes } from './message-attributes.ts';
import { type MessageText, readMessageText } from './message-structure.ts';

/** A message as it was published; already checked. */
export type Draft = {
  text: MessageText;
  subject?: string | undefined;
  attributes: MessageAttributes;
  /** Also on standard topics, for fair queues. */
  groupId?: string | undefined;
  /** FIFO topics only. */
  dedupId?: string | undefined;
  /** Bytes of message and attributes. */
  size: number;
};

/** Up to 128 letters, digits and marks (SNS API reference, Publish). */
const FIFO_ID = /^[\w!"#$%&'()*+,\-./:;<=>?@[\\\]^`{|}~]{1,128}$/;

/**
 * Reads a message for a topic, from `Publish` or from an entry of `PublishBatch`.
 * @throws ServiceError `InvalidParameter`, `ParameterValueInvalid`
 */
export function readDraft(topic: Topic, form: Form): Draft {
  const attributes = readMessageAttributes(form);
  const message = form.get('Message') ?? '';
  if (message === '') throw invalidParameter('Empty message');
  const text = readMessageText(message, form.get('MessageStructure'));
  const size = messageSize(message, attributes);
  if (size > maximumMessageSize(topic)) throw invalidParameter('Message too long');
  return { text, subject: readSubject(form), attributes, size, ...readFifoIds(topic, form, text) };
}

/** Bytes a message of this topic may have. */
export function maximumMessageSize(topic: Topic): number {
  return Number(topic.attributes.get('MaximumMessageSize') ?? DEFAULT_MAXIMUM_MESSAGE_SIZE);
}

/** No line breaks, no control characters, 100 characters at most (SNS API reference, Publish). */
function readSubject(form: Form): string | undefined {
  const subject = form.get('Subject');
  if (subject === undefined) return undefined;
  if (!/^\P{Cc}{1,100}$/u.test(subject)) throw invalidParameter('Subject');
  return subject;
}

function readFifoIds(topic: Topic, form: Form, text: MessageText): { groupId?: string; dedupId?: string } {
  const groupId = readFifoId(form, 'MessageGroupId');
  const dedupId = readFifoId(form, 'MessageDeduplicationId');
  if (!topic.fifo) {
    if (dedupId === undefined) return groupId === undefined ? {} : { groupId };
    const reason = 'The request includes MessageDeduplicationId parameter that is not valid for this topic type';
    throw invalidParameter(`MessageDeduplicationId Reason: ${reason}`);
  }
  if (groupId === undefined) throw invalidParameter('The MessageGroupId parameter is required for FIFO topics');
  if (dedupId !== undefined) return { groupId, dedupId };
  if (topic.attributes.get('ContentBasedDeduplication') === 'true') {
    return { groupId, dedupId: contentHash(text.default) };
  }
  throw invalidParameter(
    'The topic should either have ContentBasedDeduplication enabled or MessageDeduplicationId provided explicitly',
  );
}

function readFifoId(form: Form, name: string): string | undefined {
  const id = form.get(name);
  if (id === undefined || id === '') return undefined;
  if (!FIFO_ID.test(id)) throw invalidParameter(`${name} Reason: must be 1 to 128 letters, digits or punctuation`);
  return id;
}
