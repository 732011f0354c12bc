import { expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { planChange } from '../plan-change.ts';
import { MAIL, mailWorld, refusalsOf } from '../testing/mail-world.ts';

const mail = (attributes: Record<string, string>): Intent => ({
  kind: 'createQueue',
  name: 'mail',
  attributes,
  tags: {},
});

it('makes no queue where there is another of the name', () => {
  expect(refusalsOf(mail({ DelaySeconds: '3' }))).toEqual([
    'There is a queue mail already, with another DelaySeconds.',
  ]);
});

it('makes no queue right after the one of its name is deleted', () => {
  const plan = planChange([{ kind: 'deleteQueue', queueArn: MAIL }, mail({})], mailWorld());
  expect(plan.refusals[0]?.words).toMatch(/60 seconds/);
});
