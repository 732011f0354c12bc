import { expect, it } from 'vitest';
import { subscribe } from '../testing/intents.ts';
import { mailWorld, warningsOf } from '../testing/mail-world.ts';

it.each([
  [{ 'aws:cloudformation:stack-name': 'shop' }, 'CloudFormation, stack shop'],
  [{ ManagedBy: 'terraform' }, 'Terraform'],
  [{ 'managed-by': 'Pulumi' }, 'Pulumi'],
])('warns of drift where tags show another owner: %o', (tags, owner) => {
  expect(warningsOf(subscribe('orders', 'mail'), mailWorld({ tags }))).toContain(
    `caution: mail is kept by ${owner}: its next run may take this change back.`,
  );
});
