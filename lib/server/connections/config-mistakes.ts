import { z } from 'zod';
import { WeirConfig } from '#lib/contracts/config.ts';
import { type JsonSchema, keysAt, nearestKey } from './known-keys.ts';

type Issue = z.core.$ZodIssue;

const A_CREDENTIAL = /access_?-?key|secret|token|password|credentials?$/i;

/** What a value must be, where the schema has no words of its own. */
const KIND: Record<string, string> = {
  string: 'must be a text',
  boolean: 'must be true or false',
  number: 'must be a number',
  int: 'must be a whole number',
  object: 'must be an object: { … }',
  array: 'must be a list: [ … ]',
};

/** The words of mistakes for which the schema has none; a value is never repeated, as it can be a secret. */
export function plainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.input === undefined && issue.code === 'invalid_type') return 'must be given';
  if (issue.code === 'invalid_type') return KIND[issue.expected];
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  return undefined;
}

/** Every mistake of a configuration as a line: its path, and what must be there. */
export function mistakesOf({ issues }: z.core.$ZodError): string[] {
  const schema = z.toJSONSchema(WeirConfig, { io: 'input' }) as JsonSchema;
  return issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => line([...issue.path, key], unknownKey(key, keysAt(schema, issue.path))))
      : [line(issue.path, issue.message)],
  );
}

function line(path: Issue['path'], words: string): string {
  const at = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return `${at.replace(/^\./, '') || 'the file'}: ${words}`;
}

function unknownKey(key: string, keys: readonly string[]): string {
  if (A_CREDENTIAL.test(key)) {
    return 'a credential has no place in this file: name a profile or a role, or leave both out for the SDK’s environment';
  }
  const nearest = nearestKey(key, keys);
  return nearest === null ? `is not known; there are ${keys.join(', ')}` : `is not known; did you mean ${nearest}?`;
}
