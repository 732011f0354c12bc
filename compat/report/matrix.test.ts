import { expect, it } from 'vitest';
import type { Check } from '../check.ts';
import type { Outcome } from '../outcome.ts';
import { sandboxServer } from '../servers/sandbox.ts';
import { type Column, matrixTable } from './matrix.ts';

const OK: Outcome = { kind: 'ok' };
const DIFFERS: Outcome = { kind: 'differs', what: 'answers nothing' };
const NOT_ASKED: Outcome = { kind: 'not asked', why: 'has no SNS' };

const source = { kind: 'guide', url: '', sentence: '' } as const;
const CHECKS = (['sqs/SendMessage/a', 'sqs/SendMessage/b', 'sns/Publish/c'] as const).map(
  (name): Check => ({ name, source, run: () => Promise.resolve() }),
);

function ran(...outcomes: Outcome[]): Column {
  return {
    server: sandboxServer,
    kind: 'ran',
    matcher: null,
    weir: null,
    outcomes: new Map(CHECKS.map(({ name }, i) => [name, outcomes[i] ?? OK])),
  };
}

function words(...columns: Column[]): Record<string, string[]> {
  const [, ...rows] = matrixTable(CHECKS, columns, ({ name }) => name);
  return Object.fromEntries(rows.map(([label, ...cells]) => [label, cells]));
}

it('counts by operation, and all of them', () => {
  expect(words(ran(OK, DIFFERS, OK))).toEqual({ 'sns/Publish': ['1'], 'sqs/SendMessage': ['1 of 2'], all: ['2 of 3'] });
});

it('leaves out what was not asked', () => {
  expect(words(ran(OK, OK, NOT_ASKED))).toEqual({ 'sns/Publish': ['–'], 'sqs/SendMessage': ['2'], all: ['2'] });
});

it('says nothing of a server that did not run', () => {
  expect(words({ server: sandboxServer, kind: 'missing', why: 'there is no java on this machine' }).all).toEqual(['–']);
});
