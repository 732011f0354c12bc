import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wildcard } from './text-operators.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 3 });

describe('wildcard', () => {
  it('matches what the same pattern matches as a regular expression', () => {
    fc.assert(
      fc.property(
        fc.array(letters, { minLength: 1, maxLength: 4 }),
        fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 9 }),
        (parts, text) => {
          const pattern = parts.join('*').replace(/\*+/g, '*');
          const expected = new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(text);
          expect(wildcard(pattern)(text)).toBe(expected);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('takes an escaped star and an escaped backslash as they are', () => {
    const matches = wildcard('a\\*b\\\\*');
    expect(matches('a*b\\rest')).toBe(true);
    expect(matches('axb\\rest')).toBe(false);
  });
});
