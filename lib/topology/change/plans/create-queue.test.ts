import { expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { planChange } from '../plan-change.ts';
import { aWorld } from '../testing/a-world.ts';
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

it('says when a name is free whose queue Weir deleted a moment ago, and plans all the same', () => {
  const blockedNames = new Map([[queueArn('mail'), '2026-01-15T12:00:31.204Z']]);
  const world = { ...aWorld({}, [queueArn('mail'), queueArn('post')]), blockedNames };
  const plan = planChange([mail({}), { kind: 'createQueue', name: 'post', attributes: {}, tags: {} }], world);
  expect(plan.refusals).toEqual([
    {
      intent: 0,
      words: 'AWS gives the name mail to no queue for 60 seconds after one was deleted: plan anew at 12:00:32 UTC.',
    },
  ]);
  expect(plan.steps.map(({ call }) => call.action)).toEqual(['CreateQueue', 'CreateQueue']);
});

it('makes no queue right after the one of its name is deleted', () => {
  const plan = planChange([{ kind: 'deleteQueue', queueArn: MAIL }, mail({})], mailWorld());
  expect(plan.refusals[0]?.words).toMatch(/60 seconds/);
});
