import { expect, test } from 'vitest';
import { chooseView, FAR_FROM, NEAR_UNTIL } from './view-choice.ts';

test('few nodes are near and many are far, whatever was before', () => {
  for (const before of ['near', 'far', null] as const) {
    expect(chooseView(before, NEAR_UNTIL)).toBe('near');
    expect(chooseView(before, FAR_FROM)).toBe('far');
  }
});

test('between the two thresholds the view stays as it is', () => {
  expect(chooseView('near', FAR_FROM - 1)).toBe('near');
  expect(chooseView('far', NEAR_UNTIL + 1)).toBe('far');
});
