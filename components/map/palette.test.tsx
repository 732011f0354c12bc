import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { readPalette, usePalette } from './palette.ts';

afterEach(() => {
  cleanup();
  document.documentElement.removeAttribute('style');
  document.documentElement.removeAttribute('data-theme');
});

function setTokens(tokens: Record<string, string>): void {
  for (const [token, colour] of Object.entries(tokens)) document.documentElement.style.setProperty(token, colour);
}

test('takes the colours of the theme by their names there', () => {
  setTokens({ '--danger': '#f0644b', '--line-strong': '#304050' });
  expect(readPalette()).toMatchObject({ danger: '#f0644b', 'line-strong': '#304050' });
});

test('what is painted follows when the theme is changed', async () => {
  setTokens({ '--ink': '#e8eef4' });
  const { result } = renderHook(usePalette);
  expect(result.current.ink).toBe('#e8eef4');
  await act(async () => {
    setTokens({ '--ink': '#14202b' });
    document.documentElement.setAttribute('data-theme', 'light');
  });
  expect(result.current.ink).toBe('#14202b');
});

test('the same palette is kept while the theme stays: nothing is painted anew', () => {
  const { result, rerender } = renderHook(usePalette);
  const before = result.current;
  rerender();
  expect(result.current).toBe(before);
});
