import { expect, it } from 'vitest';
import { formatRate } from './rate.ts';

it.each([
  [null, '—'],
  [undefined, '—'],
  [0, 'steady'],
  [0.4, 'steady'],
  [-0.4, 'steady'],
  [38, '38/min'],
  [-38.2, '38/min'],
  [12_900, '12.9k/min'],
])('%s reads %s', (rate, text) => {
  expect(formatRate(rate)).toBe(text);
});
