import { expect, it } from 'vitest';
import { surprises } from './judge.ts';
import type { Outcome } from './outcome.ts';

const run = (outcomes: Record<string, Outcome>) => new Map(Object.entries(outcomes));

it('a difference that is listed is no surprise', () => {
  expect(surprises(run({ a: { kind: 'differs', what: 'answers nothing' }, b: { kind: 'ok' } }), { a: '…' })).toEqual(
    [],
  );
});

it('tells a difference that is not listed', () => {
  const outcomes = run({ a: { kind: 'differs', what: 'answers nothing' } });
  expect(surprises(outcomes, {})).toEqual([{ kind: 'new', name: 'a', what: 'answers nothing' }]);
});

it('tells a listed one that is gone', () => {
  expect(surprises(run({ a: { kind: 'ok' } }), { a: '…' })).toEqual([{ kind: 'gone', name: 'a' }]);
});

it('tells a name on the list that stands for nothing that was asked', () => {
  const outcomes = run({ a: { kind: 'not asked', why: 'has no SNS' } });
  expect(surprises(outcomes, { a: '…', b: '…' }).map(({ name }) => name)).toEqual(['a', 'b']);
});

it('takes either of what a server does only sometimes', () => {
  expect(surprises(run({ a: { kind: 'ok' } }), { a: 'sometimes answers nothing' })).toEqual([]);
});
