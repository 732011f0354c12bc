import { describe, expect, it } from 'vitest';
import { QUEUE_RULES, TOPIC_RULES, whyNotAttribute } from '../change/rules/attribute-rules.ts';
import type { AttributeField } from './attribute-field.ts';
import { QUEUE_ATTRIBUTES } from './queue-attributes.ts';
import { TOPIC_ATTRIBUTES } from './topic-attributes.ts';

const OF = [
  ...QUEUE_ATTRIBUTES.map((field) => ({ of: 'queue', rules: QUEUE_RULES, field })),
  ...TOPIC_ATTRIBUTES.map((field) => ({ of: 'topic', rules: TOPIC_RULES, field })),
].filter(({ field }) => !field.fixed);

/** Texts that the form would let through, and texts that it would not. */
function texts(field: AttributeField): { sound: string[]; mistaken: string[] } {
  switch (field.kind) {
    case 'quantity':
      return { sound: [field.min, field.max].map(String), mistaken: [field.min - 1, field.max + 1].map(String) };
    case 'choice':
      return { sound: field.options.map(({ value }) => value), mistaken: ['other'] };
    case 'flag':
      return { sound: ['true', 'false'], mistaken: ['other'] };
    case 'text':
      return { sound: ['x'.repeat(field.maxLength)], mistaken: [] };
    case 'json':
      return { sound: ['{}'], mistaken: [] };
  }
}

describe('what a form lets through, a plan does too', () => {
  it.each(OF)('$of: $field.name', ({ rules, field }) => {
    const whyNot = (text: string) => whyNotAttribute(rules, field.on === 'fifo', field.name, text);
    const { sound, mistaken } = texts(field);
    expect(sound.map(whyNot)).toEqual(sound.map(() => null));
    for (const text of mistaken) expect(whyNot(text)).toContain(field.name);
  });
});
