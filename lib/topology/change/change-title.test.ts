import { expect, test } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { changeTitle } from './change-title.ts';

const create = (name: string): Intent => ({ kind: 'createQueue', name, attributes: {}, tags: {} });
const spent = (of: string, to: string): Intent => ({
  kind: 'setRedrivePolicy',
  queueArn: queueArn(of),
  deadLetter: { arn: queueArn(to), maxReceiveCount: 5 },
});

test('a queue made with its dead-letter queue is what the change is called by', () => {
  expect(changeTitle([create('mail-dlq'), create('mail'), spent('mail', 'mail-dlq')])).toBe(
    'Create queue mail and 2 more changes',
  );
  expect(changeTitle([create('mail-dlq'), spent('mail', 'mail-dlq')])).toBe(
    'Dead letters of mail to mail-dlq and one more change',
  );
  expect(changeTitle([create('mail-dlq')])).toBe('Create queue mail-dlq');
  expect(changeTitle([])).toBe('Nothing');
});
