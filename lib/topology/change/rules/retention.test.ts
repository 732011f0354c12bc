import { expect, it } from 'vitest';
import { queueState } from '../testing/a-world.ts';
import { editQueue, redrive } from '../testing/intents.ts';
import { mailWorld, warningsOf } from '../testing/mail-world.ts';

it('warns of a dead-letter queue that keeps messages too briefly', () => {
  const world = mailWorld({ queues: [queueState('short', { MessageRetentionPeriod: '60' })] });
  expect(warningsOf(redrive('mail', 'short'), world)).toContainEqual(
    expect.stringMatching(/^caution: Queue short keeps messages no longer than mail/),
  );
});

it('warns of messages that a shorter retention deletes', () => {
  expect(warningsOf(editQueue('mail', { MessageRetentionPeriod: '60' }))).toContainEqual(
    expect.stringMatching(/^danger: .*about 12 messages/),
  );
});
