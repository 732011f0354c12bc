import type { MessageAttribute, MessageAttributes } from '#lib/contracts/message.ts';
import { isRecord } from '../json-record.ts';
import type { FilterScope, Scalar } from './model.ts';

/** A place in a message, as a policy sees it: lists are taken apart, keys with dots stand for nested keys. */
export type MessageNode = {
  values: Scalar[];
  children: Map<string, MessageNode>;
  /** The objects of a list that stands here, each on its own. */
  elements: MessageNode[];
  /** The type of an attribute that is here and not compared. */
  uncompared: string | null;
};

/** What a policy is compared with; `reason` where there is nothing to compare. */
export type FilterSubject = { root: MessageNode } | { root: null; reason: string };

export type FilterMessage = { body: string; attributes: MessageAttributes };

/** Keys deeper than this no policy can name: values × depth must not exceed 150 ("Filter policy constraints"). */
const DEEPEST = 150;

/** A message as policies of this scope see it. */
export function subjectOf(scope: FilterScope, { body, attributes }: FilterMessage): FilterSubject {
  return scope === 'MessageBody' ? bodySubject(body) : attributeSubject(attributes);
}

function bodySubject(body: string): FilterSubject {
  const parsed = parse(body);
  if (!isRecord(parsed))
    return { root: null, reason: 'the body is no JSON object, with which this filter is compared' };
  const root = emptyPlace();
  addAll(root, parsed, DEEPEST);
  return { root };
}

/**
 * A set without any attribute matches no policy, not even `exists: false` ("Key matching"); that the one there is may be
 * of a type that is not compared, AWS does not rule out.
 */
function attributeSubject(attributes: MessageAttributes): FilterSubject {
  const given = Object.entries(attributes);
  if (given.length === 0) {
    return { root: null, reason: 'the message has no attributes, with which this filter is compared' };
  }
  const root = emptyPlace();
  for (const [name, attribute] of given) {
    const place = placeOf(root, name);
    if (COMPARED.has(attribute.dataType)) add(place, comparedValue(attribute), 0);
    else place.uncompared = attribute.dataType;
  }
  return { root };
}

/**
 * Binary attributes and types of one's own are not compared ("Filter policy constraints"); `Number.Array` stands in
 * "Numeric value matching".
 */
const COMPARED = new Set(['String', 'Number', 'String.Array', 'Number.Array']);

function comparedValue({ dataType, value }: MessageAttribute): unknown {
  if (dataType === 'Number') return Number(value);
  return dataType === 'String' ? value : parse(value);
}

function addAll(place: MessageNode, object: Record<string, unknown>, room: number): void {
  for (const [key, value] of Object.entries(object)) add(placeOf(place, key), value, room - 1);
}

function add(place: MessageNode, value: unknown, room: number): void {
  const waiting: unknown[] = Array.isArray(value) ? value.toReversed() : [];
  if (isRecord(value) && room > 0) addAll(place, value, room);
  else if (isScalar(value)) place.values.push(value);
  while (waiting.length > 0) {
    const element = waiting.pop();
    if (Array.isArray(element)) for (const inner of element.toReversed()) waiting.push(inner);
    else if (isScalar(element)) place.values.push(element);
    else if (isRecord(element) && room > 0) {
      const inside = emptyPlace();
      addAll(inside, element, room);
      place.elements.push(inside);
    }
  }
}

function placeOf(place: MessageNode, key: string): MessageNode {
  return key.split('.').reduce((node, segment) => {
    const child = node.children.get(segment) ?? emptyPlace();
    node.children.set(segment, child);
    return child;
  }, place);
}

function emptyPlace(): MessageNode {
  return { values: [], children: new Map(), elements: [], uncompared: null };
}

function isScalar(value: unknown): value is Scalar {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
