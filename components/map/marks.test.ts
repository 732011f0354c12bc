import { expect, test, vi } from 'vitest';
import { createMarks } from './marks.ts';

test('nothing is pointed out at first', () => {
  expect(createMarks().get()).toMatchObject({ selection: null, cursor: null, lit: null, fade: 'soft' });
});

test('a change keeps what it does not name', () => {
  const marks = createMarks();
  marks.set({ selection: 'a' });
  marks.set({ cursor: 'b' });
  expect(marks.get()).toMatchObject({ selection: 'a', cursor: 'b' });
});

test('what is already so wakes nobody', () => {
  const [marks, listener] = [createMarks(), vi.fn()];
  const lit = new Set(['a']);
  marks.set({ selection: 'a', lit });
  marks.subscribe(listener);
  const before = marks.get();
  marks.set({ selection: 'a', lit });
  expect(listener).not.toHaveBeenCalled();
  expect(marks.get()).toBe(before);
});

test('who stopped listening is told nothing more', () => {
  const [marks, stays, goes] = [createMarks(), vi.fn(), vi.fn()];
  marks.subscribe(stays);
  const end = marks.subscribe(goes);
  marks.set({ cursor: 'a' });
  end();
  marks.set({ cursor: 'b' });
  expect([stays.mock.calls.length, goes.mock.calls.length]).toEqual([2, 1]);
});
