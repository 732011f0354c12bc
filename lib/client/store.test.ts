import { expect, it, vi } from 'vitest';
import { createStore } from './store.ts';

it('tells those who listen of each new value, of none that it had already, and nobody who left', () => {
  const store = createStore('a');
  const listener = vi.fn();
  const leave = store.subscribe(listener);
  store.set('a');
  expect(listener).not.toHaveBeenCalled();
  store.set('b');
  expect([store.get(), listener.mock.calls.length]).toEqual(['b', 1]);
  leave();
  store.set('c');
  expect([store.get(), listener.mock.calls.length]).toEqual(['c', 1]);
});
