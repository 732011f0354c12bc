import { expect, it } from 'vitest';
import { attributesReason } from './attributes-reason.ts';

it.each([
  [{ MessageRetentionPeriod: '172800' }, 'So that MessageRetentionPeriod of mail is 2 days, not 4 days'],
  [
    { VisibilityTimeout: '60', DelaySeconds: '5' },
    'So that VisibilityTimeout of mail is 1 min, not 30 s; DelaySeconds is 5 s, not 0 s',
  ],
  [{ SqsManagedSseEnabled: 'false' }, 'So that SqsManagedSseEnabled of mail is off, not on'],
  [{ KmsMasterKeyId: 'x'.repeat(41) }, 'So that KmsMasterKeyId of mail is as entered'],
])('says what %j replaces', (set, words) => {
  const now = { MessageRetentionPeriod: '345600', SqsManagedSseEnabled: 'true' };
  expect(attributesReason({ kind: 'queue', of: 'mail', now, set })).toBe(words);
});

it('tells values that a JSON document would hide by the call alone', () => {
  const set = { DeliveryPolicy: JSON.stringify({ healthyRetryPolicy: { numRetries: 3, minDelayTarget: 20 } }) };
  expect(attributesReason({ kind: 'topic', of: 'topic orders', now: {}, set })).toBe(
    'So that DeliveryPolicy of topic orders is as entered',
  );
});
