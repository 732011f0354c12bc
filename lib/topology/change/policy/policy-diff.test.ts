import { describe, expect, it } from 'vitest';
import { queueArn, topicArn } from '#lib/testing/builders.ts';
import { allowInPolicy } from './merge-policy.ts';
import { policyDiff } from './policy-diff.ts';

const MAIL = queueArn('mail');
const read = (Sid: string) => ({ Sid, Effect: 'Allow', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: MAIL });
const policy = (...sids: string[]) => JSON.stringify({ Statement: sids.map(read) });
const changes = (before: string | null, after: string | null) =>
  policyDiff(MAIL, before, after).statements.map(({ change, words }) => `${change}: ${words}`);

describe('policyDiff', () => {
  it('shows statements that go where they stood', () => {
    const { statements } = policyDiff(MAIL, policy('a', 'b', 'c'), policy('a', 'c'));
    expect(statements.map(({ change }) => change)).toEqual(['kept', 'removed', 'kept']);
    expect(statements[1]).toMatchObject({ before: expect.stringContaining('"Sid": "b"'), after: null });
  });

  it('shows a topic that joins others in our statement as a change of it', () => {
    const one = allowInPolicy(policy('a'), { queueArn: MAIL, topicArn: topicArn('orders') }).text ?? null;
    const two = allowInPolicy(one, { queueArn: MAIL, topicArn: topicArn('refunds') }).text ?? null;
    expect(changes(one, two)).toEqual([
      'kept: anyone may receive from this queue',
      'changed: SNS topics orders, refunds may send to this queue',
    ]);
  });

  it('counts bytes, and takes a policy that cannot be read as none', () => {
    expect(policyDiff(MAIL, null, '{"Id":"ä","Statement":[]}').bytes).toBe(26);
    expect(changes('no json', policy('a'))).toEqual(['added: anyone may receive from this queue']);
  });
});
