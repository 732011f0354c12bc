import { describe, expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { ACCOUNT, queueArn } from '#lib/testing/builders.ts';
import { queueState } from '../testing/a-world.ts';
import { redrive } from '../testing/intents.ts';
import { MAIL, mailWorld, refusalsOf, THEIRS, warningsOf } from '../testing/mail-world.ts';

const to = (arn: string): Intent => ({
  kind: 'setRedrivePolicy',
  queueArn: MAIL,
  deadLetter: { arn, maxReceiveCount: 3 },
});

describe('a dead-letter queue is refused', () => {
  it.each<[string, Intent, string]>([
    ['that is the queue itself', redrive('mail', 'mail'), 'Queue mail cannot be its own dead-letter queue.'],
    [
      'of the other type',
      redrive('mail', 'line.fifo'),
      'Queue mail is standard, so its dead-letter queue must be standard too; line.fifo is FIFO.',
    ],
    ['of another account', to(THEIRS), 'Queue theirs is in account 999999999999'],
    ['of another region', to(`arn:aws:sqs:us-east-1:${ACCOUNT}:far`), 'Queue far is in region us-east-1'],
  ])('%s', (_, intent, words) => {
    expect(refusalsOf(intent)).toEqual([expect.stringContaining(words)]);
  });

  it('whose allow policy names others', () => {
    const allowing = JSON.stringify({ redrivePermission: 'byQueue', sourceQueueArns: [queueArn('post')] });
    const world = mailWorld({ queues: [queueState('dlq', { RedriveAllowPolicy: allowing })] });
    expect(refusalsOf(redrive('mail', 'dlq'), world)).toEqual([
      'Queue dlq does not let mail use it as its dead-letter queue.',
    ]);
  });
});

it('is warned of where dead letters go round', () => {
  const RedrivePolicy = JSON.stringify({ deadLetterTargetArn: MAIL, maxReceiveCount: 1 });
  const world = mailWorld({ queues: [queueState('post', { RedrivePolicy })] });
  expect(warningsOf(redrive('mail', 'post'), world)).toContainEqual(
    expect.stringMatching(/^caution: The dead letters of post come back to mail/),
  );
});
