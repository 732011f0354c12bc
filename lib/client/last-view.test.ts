import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { leaveView, pathOfView } from './last-view.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => {
  kept.clear();
  vi.unstubAllGlobals();
});

it('opens a connection where it was left, and another at all of it', () => {
  leaveView('eu', '?select=a&with=us');
  expect(pathOfView('eu')).toBe('/eu?select=a&with=us');
  expect(pathOfView('us')).toBe('/us');
});

it('does without in a browser that keeps nothing', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse });
  leaveView('eu', '?q=a');
  expect(pathOfView('eu')).toBe('/eu');
});
