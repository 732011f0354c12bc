import type { Draft } from './declaration.ts';

type Attribute = { DataType: string; StringValue: string };

/** A draft's attributes as SQS and SNS take them. */
export function draftAttributes(draft: Draft): Record<string, Attribute> {
  const entries = Object.entries(draft.attributes ?? {}).map(([name, value]): [string, Attribute] => {
    if (Array.isArray(value)) return [name, { DataType: 'String.Array', StringValue: JSON.stringify(value) }];
    return [name, { DataType: typeof value === 'number' ? 'Number' : 'String', StringValue: String(value) }];
  });
  return Object.fromEntries(entries);
}
