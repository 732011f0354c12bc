import { expect, it } from 'vitest';
import { ACCOUNT } from '#lib/testing/builders.ts';
import { planChange } from '../plan-change.ts';
import { editQueue, subscribe } from '../testing/intents.ts';
import { MAIL, mailWorld, refusalsOf, warningsOf } from '../testing/mail-world.ts';

const subscribed = subscribe('orders', 'mail');
const having = (Policy: string) => mailWorld({ mail: { Policy } });

it('is never written anew where it cannot be read', () => {
  expect(planChange([subscribed], having('no json'))).toMatchObject({
    refusals: [{ words: 'The policy of mail cannot be merged: The policy is not valid JSON.' }],
    steps: [],
  });
});

it('is not set where it is none', () => {
  expect(refusalsOf(editQueue('mail', { Policy: '{"Statement":[{}]}' }))).toEqual([
    expect.stringContaining('The policy of mail would be refused'),
  ]);
});

it('does not grow over 20 statements or 8,192 bytes', () => {
  const one = (Sid: string) => ({
    Sid,
    Effect: 'Allow',
    Principal: { AWS: ACCOUNT },
    Action: 'sqs:*',
    Resource: MAIL,
  });
  const policy = (Statement: object[]) => JSON.stringify({ Statement });
  const many = policy(Array.from({ length: 20 }, (_, at) => one(`s${at}`)));
  expect(refusalsOf(subscribed, having(many))).toEqual(['The policy of mail would have 21 statements; SQS allows 20.']);
  const long = policy([one('s'.repeat(8_000))]);
  expect(refusalsOf(subscribed, having(long))[0]).toMatch(/would have \d+ bytes; SQS allows 8192/);
});

it('is warned of where a denial wins', () => {
  const denied = JSON.stringify({ Statement: [{ Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: MAIL }] });
  expect(warningsOf(subscribed, having(denied))).toContainEqual(
    expect.stringMatching(/^danger: .*denies it all the same/),
  );
});

it('is said to stay where the topic may send already', () => {
  const open = { Effect: 'Allow', Principal: '*', Action: 'sqs:SendMessage', Resource: MAIL };
  expect(warningsOf(subscribed, having(JSON.stringify({ Statement: open })))).toContainEqual(
    expect.stringMatching(/^note: The policy of mail lets topic orders send already/),
  );
});
