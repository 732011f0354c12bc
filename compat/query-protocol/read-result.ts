import type { Element } from './read-xml.ts';

/** What elements that repeat are called in the JSON protocol. */
const LISTS: Readonly<Record<string, string>> = {
  QueueUrl: 'QueueUrls',
  Message: 'Messages',
  BatchResultErrorEntry: 'Failed',
  SendMessageBatchResultEntry: 'Successful',
  DeleteMessageBatchResultEntry: 'Successful',
  ChangeMessageVisibilityBatchResultEntry: 'Successful',
  ListMessageMoveTasksResultEntry: 'Results',
};

/** Elements that are one entry of a map. */
const MAPS: Readonly<Record<string, string>> = {
  Attribute: 'Attributes',
  MessageAttribute: 'MessageAttributes',
  Tag: 'Tags',
};

const NUMBERS = /^(ApproximateNumberOfMessages.*|MaxNumberOfMessagesPerSecond|StartedTimestamp)$/;

type Json = string | number | boolean | Json[] | { [name: string]: Json };

/** The result of an action, read from the query protocol, as the JSON protocol gives it. */
export function readResult(action: string, elements: readonly Element[]): { [name: string]: Json } {
  const result: { [name: string]: Json } = {};
  for (const element of elements) {
    const { name } = element;
    const [map, list] = [MAPS[name], listName(action, name)];
    if (map !== undefined) {
      const [key, value] = element.children;
      const entry = { [key?.text ?? '']: value ? readValue(action, value) : '' };
      result[map] = { ...(result[map] as object | undefined), ...entry };
    } else if (list !== undefined) {
      result[list] = [...((result[list] as Json[] | undefined) ?? []), readValue(action, element)];
    } else result[name] = readValue(action, element);
  }
  return result;
}

function listName(action: string, name: string): string | undefined {
  if (name !== 'QueueUrl') return LISTS[name];
  if (action === 'ListQueues') return 'QueueUrls';
  return action === 'ListDeadLetterSourceQueues' ? 'queueUrls' : undefined;
}

function readValue(action: string, { name, text, children }: Element): Json {
  if (children.length > 0) return readResult(action, children);
  if (NUMBERS.test(name)) return Number(text);
  return name === 'SenderFault' ? text === 'true' : text;
}
