import type { Input } from '#sandbox/core/action.ts';
import type { Form } from '#sandbox/core/form.ts';
import { membersOf } from './members-of.ts';

/** Parameters that the JSON protocol writes as numbers. */
const INTEGERS: ReadonlySet<string> = new Set([
  'DelaySeconds',
  'MaxNumberOfMessages',
  'MaxNumberOfMessagesPerSecond',
  'MaxResults',
  'VisibilityTimeout',
  'WaitTimeSeconds',
]);

type List = { name: string; read(members: readonly Form[]): unknown };

const texts = (name: string): List => ({ name, read: (members) => members.map((member) => member.get('') ?? '') });

const textMap = (name: string, key: string): List => ({
  name,
  read: (members) => Object.fromEntries(members.map((member) => [member.get(key) ?? '', member.get('Value') ?? ''])),
});

const entries: List = { name: 'Entries', read: (members) => members.map(readInput) };

const attributes = (name: string): List => ({
  name,
  read: (members) =>
    Object.fromEntries(
      members.map((member) => [member.get('Name') ?? '', readInput(membersOf(member, 'Value')[0] ?? new Map())]),
    ),
});

/** What numbered parameters are in the JSON protocol, by the name before the number (SQS's model for the query protocol). */
const LISTS = new Map<string, List>([
  ['ActionName', texts('Actions')],
  ['AWSAccountId', texts('AWSAccountIds')],
  ['AttributeName', texts('AttributeNames')],
  ['MessageAttributeName', texts('MessageAttributeNames')],
  ['MessageSystemAttributeName', texts('MessageSystemAttributeNames')],
  ['TagKey', texts('TagKeys')],
  ['Attribute', textMap('Attributes', 'Name')],
  ['Tag', textMap('Tags', 'Key')],
  ['MessageAttribute', attributes('MessageAttributes')],
  ['MessageSystemAttribute', attributes('MessageSystemAttributes')],
  ['SendMessageBatchRequestEntry', entries],
  ['DeleteMessageBatchRequestEntry', entries],
  ['ChangeMessageVisibilityBatchRequestEntry', entries],
]);

const LIST_NAMES: ReadonlySet<string> = new Set([...LISTS.values()].map(({ name }) => name));

/** Parameters of the query protocol as the JSON protocol gives them to an action. */
export function readInput(form: Form): Input {
  const input: Input = {};
  for (const [name, value] of form) {
    // Old SDKs write an empty list as `Entries=`.
    if (name.includes('.') || LISTS.has(name) || LIST_NAMES.has(name)) continue;
    input[name] = INTEGERS.has(name) && value !== '' ? Number(value) : value;
  }
  for (const [wireName, list] of LISTS) {
    const members = membersOf(form, wireName);
    if (members.length > 0) input[list.name] = list.read(members);
  }
  return input;
}
