import { expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { planChange } from '../plan-change.ts';
import { subscribe } from '../testing/intents.ts';
import { mailWorld, refusalsOf, THEIRS, warningsOf } from '../testing/mail-world.ts';

it.each<[string, Intent, string]>([
  ['a queue that is not there', subscribe('orders', 'gone'), 'There is no queue gone.'],
  [
    'a filter that SNS refuses',
    subscribe('orders', 'mail', { filterPolicy: '{"a":{"b":["c"]}}' }),
    'SNS would refuse the filter policy',
  ],
])('refuses %s', (_, intent, words) => {
  expect(refusalsOf(intent)).toEqual([expect.stringContaining(words)]);
});

it('warns of what raw delivery discards', () => {
  expect(warningsOf(subscribe('orders', 'mail', { rawMessageDelivery: true }))).toContainEqual(
    expect.stringMatching(/^note: .*more than 10 attributes/),
  );
});

it("warns of a queue that is another account's: its policy is theirs, and it has to confirm", () => {
  const intent: Intent = { ...subscribe('orders', 'mail'), endpoint: THEIRS } as Intent;
  const plan = planChange([intent], mailWorld());
  expect(plan.steps.map(({ call }) => call.action)).toEqual(['Subscribe']);
  expect(plan.warnings.map(({ words }) => words)).toEqual([
    expect.stringContaining('cannot be seen or set from here'),
    'It stays pending until account 999999999999 confirms it; nothing is delivered before.',
  ]);
});

it('warns of nothing where all is well', () => {
  expect(warningsOf(subscribe('orders', 'mail'))).toEqual([]);
});
