import { element, textElement } from '#sandbox/core/xml.ts';

/** The query protocol has no list of its own around members: each is an element of this name. */
const LISTS = new Map([
  ['QueueUrls', 'QueueUrl'],
  ['queueUrls', 'QueueUrl'],
  ['Messages', 'Message'],
  ['Failed', 'BatchResultErrorEntry'],
  ['Results', 'ListMessageMoveTasksResultEntry'],
]);

/** Maps: the name of an entry, and of what it is found by. */
const MAPS = new Map<string, [entry: string, key: string]>([
  ['Attributes', ['Attribute', 'Name']],
  ['MessageAttributes', ['MessageAttribute', 'Name']],
  ['Tags', ['Tag', 'Key']],
]);

/** An answer of the JSON protocol as the query protocol writes it, without the element around. */
export function writeResult(action: string, result: object): string {
  return Object.entries(result)
    .map(([name, value]) => writeMember(action, name, value))
    .join('');
}

function writeMember(action: string, name: string, value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) {
    const member = name === 'Successful' ? `${action}ResultEntry` : (LISTS.get(name) ?? name);
    return value.map((one) => writeValue(action, member, one)).join('');
  }
  const [entry, key] = MAPS.get(name) ?? [];
  if (!entry || !key) return writeValue(action, name, value);
  return Object.entries(value as object)
    .map(([of, one]) => element(entry, textElement(key, of), writeValue(action, 'Value', one)))
    .join('');
}

function writeValue(action: string, name: string, value: unknown): string {
  return typeof value === 'object' && value !== null
    ? element(name, writeResult(action, value))
    : textElement(name, String(value));
}
