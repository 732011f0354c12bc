import { isRecord } from '../../json-record.ts';
import { type Hcl, jsonencode, list, object, raw, text } from './hcl.ts';

/** How a text in a value is written: as it is, or with references in it. */
export type Write = (value: string) => Hcl;

/**
 * An attribute's JSON text as Terraform's `jsonencode` of its value. A text that would not come back as the same value
 * stays a text: no JSON, keys that come twice, digits that a number loses.
 */
export function jsonAttribute(json: string, write: Write): Hcl {
  const value = faithful(json);
  return value === undefined ? text(json) : jsonencode(expressionOf(value, write));
}

/** A JSON value as an expression. */
export function expressionOf(value: unknown, write: Write): Hcl {
  if (Array.isArray(value)) return list(value.map((each) => ({ value: expressionOf(each, write) })));
  if (isRecord(value)) return object(Object.entries(value).map(([key, each]) => [key, expressionOf(each, write)]));
  return typeof value === 'string' ? write(value) : raw(String(value));
}

/** The value of a JSON text; `undefined` where the text says anything that the value does not. */
export function faithful(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    const normal = json.replaceAll(/"(?:[^"\\]|\\.)*"|\s+/g, (token) =>
      token.startsWith('"') ? JSON.stringify(JSON.parse(token)) : '',
    );
    return normal === JSON.stringify(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
