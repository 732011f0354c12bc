import type { MessageAttributes, SeenMessage } from '#lib/contracts/message.ts';
import type { EndStep } from '../decode/chain.ts';
import { outermost, recognise } from '../decode/recognise.ts';

/** A message that was received, with its parts still where they are kept. */
export type StoredMessage = {
  seen: SeenMessage;
  body: () => string;
  attributes: () => MessageAttributes;
};

/** What is inside a message's wrappings. */
type Inside = {
  kind: EndStep['kind'];
  /** The JSON there; `undefined` = it is none. */
  value: unknown;
  /** `null` = it is binary. */
  text: string | null;
  /** The attributes in the envelope of SNS: without raw delivery they stand there, not on the message. */
  published: MessageAttributes;
};

/** What a filter asks of one message; each part is fetched, and the body decoded, at most once and only when asked for. */
export type FilterSubject = StoredMessage & {
  /** ms since 1970; ages are counted to here. */
  now: number;
  inside: () => Inside;
};

/** `now` in ms since 1970. */
export function filterSubject(stored: StoredMessage, now: number): FilterSubject {
  const body = once(stored.body);
  const attributes = once(stored.attributes);
  const inside = once(() => lookInside(body(), attributes()));
  return { seen: stored.seen, now, body, attributes, inside };
}

function lookInside(body: string, attributes: MessageAttributes): Inside {
  const { wraps, end, value } = recognise({ type: 'text', text: body }, outermost(attributes));
  const envelopes = wraps.flatMap((step) => (step.kind === 'sns-envelope' ? [step.facts.attributes] : []));
  return {
    kind: end.kind,
    value,
    text: end.content.type === 'text' ? end.content.text : null,
    published: envelopes[0] ?? {},
  };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
