import fc from 'fast-check';
import { expect, it } from 'vitest';
import { previewOf } from './preview.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text).length;

it('is a whole beginning that fits, and as long as can be', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.integer({ min: 4, max: 80 }), (text, bytes) => {
      const preview = previewOf(text, bytes);
      expect(text.startsWith(preview)).toBe(true);
      expect(bytesOf(preview)).toBeLessThanOrEqual(bytes);
      const next = String.fromCodePoint(text.slice(preview.length).codePointAt(0) ?? 0);
      if (preview !== text) expect(bytesOf(preview) + bytesOf(next)).toBeGreaterThan(bytes);
    }),
    { numRuns: 500 },
  );
});

it('cuts no character in two', () => {
  expect(previewOf('ab😀', 5)).toBe('ab');
  expect(previewOf('ab😀', 6)).toBe('ab😀');
});
