import { expect, it } from 'vitest';
import { emptiedOnceApplied, shelves } from './shelves.ts';
import { createStore } from './store.ts';

it('keeps one of each thing of each connection', () => {
  const shelf = shelves(() => createStore(''));
  shelf('default', 'a').set('written');
  const kept = [shelf('default', 'a'), shelf('default', 'b'), shelf('other', 'a')].map(({ get }) => get());
  expect(kept).toEqual(['written', '', '']);
});

it('empties a draft whose plan was applied, but not what was written on meanwhile', () => {
  const draft = createStore('planned');
  const applied = emptiedOnceApplied(draft, '');
  draft.set('written on');
  applied();
  expect(draft.get()).toBe('written on');
  draft.set('planned');
  applied();
  expect(draft.get()).toBe('');
});
