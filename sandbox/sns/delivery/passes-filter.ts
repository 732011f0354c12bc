import type { MessageAttribute } from '#sandbox/sqs/queue/message-attributes.ts';
import { scopeOf } from '../attributes/subscription-attributes.ts';
import { spreadDots } from '../filter/dotted-names.ts';
import { matchesFilterPolicy, type Properties } from '../filter/matches-filter-policy.ts';
import type { MessageAttributes } from '../message/message-attributes.ts';
import type { Subscription } from '../state.ts';
import { type Message, textFor } from './message.ts';

/** Whether the subscription's filter policy lets a message through; without one everything passes. */
export function passesFilter(subscription: Subscription, message: Message): boolean {
  const { filter } = subscription;
  if (filter === null) return true;
  const properties =
    scopeOf(subscription) === 'MessageBody'
      ? bodyProperties(textFor(message, subscription.protocol))
      : attributeProperties(message.attributes);
  return properties !== undefined && matchesFilterPolicy(filter, properties);
}

/** A message without any attribute passes no policy, not even `exists: false` (SNS guide, key matching). */
function attributeProperties(attributes: MessageAttributes): Properties | undefined {
  const entries = Object.entries(attributes);
  if (entries.length === 0) return undefined;
  return Object.fromEntries(
    entries.flatMap(([name, attribute]) => {
      const value = comparable(attribute);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/**
 * Types that policies look at; Binary and custom ones are not among them (SNS guide, filter policy constraints).
 * `Number.Array` stands in the same guide's numeric value matching.
 */
function comparable({ DataType, StringValue = '' }: MessageAttribute): unknown {
  switch (DataType) {
    case 'String':
      return StringValue;
    case 'Number':
      return Number(StringValue);
    case 'String.Array':
    case 'Number.Array':
      return parseJson(StringValue);
    default:
      return undefined;
  }
}

function bodyProperties(text: string): Properties | undefined {
  const body = parseJson(text);
  return typeof body === 'object' && body !== null && !Array.isArray(body)
    ? (spreadDots(body) as Properties)
    : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
