import { expect, it } from 'vitest';
import type { Outcome } from '../outcome.ts';
import { acceptedDifferences } from './write.ts';

const differs = (what: string): Outcome => ({ kind: 'differs', what });

it('keeps the words that stand there, takes the run’s for what is new, and drops what is gone, in the order of names', () => {
  const known = { b: 'by hand', gone: '…' };
  const outcomes = new Map([
    ['b', differs('by the run')],
    ['gone', { kind: 'ok' } as const],
    ['a', differs('new')],
    ['c', { kind: 'not asked', why: 'has no SNS' } as const],
  ]);
  expect(Object.entries(acceptedDifferences(known, outcomes))).toEqual([
    ['a', 'new'],
    ['b', 'by hand'],
  ]);
});

it('leaves alone what was not run', () => {
  const outcomes = new Map([['sqs/b', differs('new')]]);
  expect(acceptedDifferences({ 'sns/a': '…', 'sqs/gone': '…' }, outcomes, 'sqs/')).toEqual({
    'sns/a': '…',
    'sqs/b': 'new',
  });
});
