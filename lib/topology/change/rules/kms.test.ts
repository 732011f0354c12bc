import { expect, it } from 'vitest';
import { subscribe } from '../testing/intents.ts';
import { mailWorld, warningsOf } from '../testing/mail-world.ts';

it.each([
  ["AWS's own key", 'alias/aws/sqs', /^danger: .*SNS may not use/],
  ["a customer's key", 'alias/shop', /^caution: .*kms:GenerateDataKey\* and kms:Decrypt/],
])('warns of %s', (_, KmsMasterKeyId, words) => {
  const world = mailWorld({ mail: { KmsMasterKeyId } });
  expect(warningsOf(subscribe('orders', 'mail'), world)).toContainEqual(expect.stringMatching(words));
});
