import type { Source } from '../check.ts';

export type FilterScope = 'MessageAttributes' | 'MessageBody';

/** A message as far as filters go; a Binary value is base64. */
export type FilterMessage = { body: string; attributes: Record<string, { dataType: string; value: string }> };

/** One policy, in one scope, and what it lets through. */
export type FilterExample = {
  /** What it shows, in AWS's words. */
  about: string;
  source: Source;
  scope: FilterScope;
  policy: object;
  matches: readonly FilterMessage[];
  rejects: readonly FilterMessage[];
};

/** What a message says by name. Where it is attributes, a text is a String, a number a Number, a list a String.Array. */
type Values = Record<string, unknown>;

type Given<Message> = Pick<FilterExample, 'about' | 'source' | 'policy'> & { matches: Message[]; rejects: Message[] };

/** The same values as a body's properties and as a message's attributes. */
export function inBoth(given: Given<Values>): FilterExample[] {
  return [inAttributes(given), inBody(given)];
}

/** Attributes with a type of their own are given as `{ dataType, value }`. */
export function inAttributes({ matches, rejects, ...given }: Given<Values>): FilterExample {
  const scope = 'MessageAttributes';
  return { ...given, scope, matches: matches.map(withAttributes), rejects: rejects.map(withAttributes) };
}

/** A body that is no JSON is given as its text. */
export function inBody({ matches, rejects, ...given }: Given<Values | string>): FilterExample {
  return { ...given, scope: 'MessageBody', matches: matches.map(withBody), rejects: rejects.map(withBody) };
}

function withBody(said: Values | string): FilterMessage {
  return { body: typeof said === 'string' ? said : JSON.stringify(said), attributes: {} };
}

function withAttributes(values: Values): FilterMessage {
  const attributes = Object.entries(values).map(([name, value]) => [name, attribute(value)] as const);
  return { body: 'a text', attributes: Object.fromEntries(attributes) };
}

function attribute(value: unknown): { dataType: string; value: string } {
  if (typeof value === 'string') return { dataType: 'String', value };
  if (typeof value === 'number') return { dataType: 'Number', value: String(value) };
  if (Array.isArray(value)) return { dataType: 'String.Array', value: JSON.stringify(value) };
  return value as { dataType: string; value: string };
}
