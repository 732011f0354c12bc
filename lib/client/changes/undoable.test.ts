import { expect, it } from 'vitest';
import { aChange } from '#lib/testing/a-change.ts';
import { isUndoable, lastUndoable } from './undoable.ts';

const failed = (unsure: boolean) => ({ state: 'failed', unsure, words: 'No answer' }) as const;

it.each([
  ['was done', aChange(), true],
  ['came half way', aChange({ outcome: 'failed', states: [{ state: 'done' }, failed(false)] }), true],
  ['may have happened', aChange({ outcome: 'failed', states: [failed(true)] }), true],
  ['did nothing', aChange({ outcome: 'failed', states: [failed(false)] }), false],
  ['still runs', aChange({ outcome: 'running' }), false],
  ['was taken back', aChange({ undoneBy: 'another' }), false],
])('what %s: %s', (_, change, undoable) => {
  expect(isUndoable(change)).toBe(undoable);
});

it('is the newest that is no undo', () => {
  const [undo, undone, last] = [
    aChange({ id: 'undo', undoes: 'undone' }),
    aChange({ id: 'undone', undoneBy: 'undo' }),
    aChange({ id: 'last' }),
  ];
  expect(lastUndoable([undo, undone, last, aChange()])).toBe(last);
  expect(lastUndoable([undo, undone])).toBeNull();
});
