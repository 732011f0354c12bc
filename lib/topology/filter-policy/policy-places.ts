import { afterSpace, childrenOf, type JsonSpan, jsonSpan, stringEnd } from '#lib/messages/json/json-span.ts';
import { isChoice } from './parse-policy.ts';

/** Where in a policy's text something stands, and what mistakes call it: `detail.$or[0].price[1]`. */
export type PolicyPlace = {
  at: string;
  /** `null` of a value in a key's list. */
  key: string | null;
  /** Of the key, or of the value in a key's list. */
  from: number;
  to: number;
  /** The same key stands in the same object before. */
  repeated: boolean;
};

/** Every key of a policy, and every value of their lists. The text must be JSON. */
export function policyPlaces(text: string): PolicyPlace[] {
  const places: PolicyPlace[] = [];
  const open: { object: JsonSpan; at: string }[] = [{ object: jsonSpan(text), at: '' }];
  for (let next = open.shift(); next; next = open.shift()) {
    if (next.object.kind === 'object') open.unshift(...readObject(text, next.object, next.at, places));
  }
  return places;
}

/** Adds an object's places; answers the objects inside it, to be read in their turn. */
function readObject(text: string, object: JsonSpan, under: string, places: PolicyPlace[]) {
  const inside: { object: JsonSpan; at: string }[] = [];
  const seen = new Set<string>();
  let end = object.from;
  for (const { key, ...value } of childrenOf(text, object)) {
    if (key === null) continue;
    const from = afterSpace(text, afterSpace(text, end) + 1);
    const at = under ? `${under}.${key}` : key;
    places.push({ at, key, from, to: stringEnd(text, from), repeated: seen.has(key) });
    seen.add(key);
    end = value.to;
    if (value.kind === 'object') inside.push({ object: value, at });
    if (value.kind !== 'array') continue;
    const elements = childrenOf(text, value).map((element, index) => ({ element, at: `${at}[${index}]` }));
    places.push(
      ...elements.map(({ element, at }) => ({
        at,
        key: null,
        from: element.from,
        to: element.to,
        repeated: false,
      })),
    );
    if (key === '$or' && isChoice(JSON.parse(text.slice(value.from, value.to)))) {
      inside.push(...elements.map(({ element, at }) => ({ object: element, at })));
    }
  }
  return inside;
}
