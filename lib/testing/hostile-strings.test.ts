import { describe, expect, it } from 'vitest';
import { hostileStrings } from './hostile-strings.ts';

const LEGAL = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]+$/u;

describe('hostileStrings', () => {
  it('are a thousand, alike in every run, and none of them twice', () => {
    const strings = hostileStrings();
    expect(strings).toHaveLength(1000);
    expect(hostileStrings()).toEqual(strings);
    expect(new Set(strings).size).toBe(1000);
  });

  it('can be sent where they are to be legal', () => {
    for (const text of hostileStrings(1000, { legal: true })) expect(text).toMatch(LEGAL);
  });
});
