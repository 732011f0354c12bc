import { expect, it } from 'vitest';
import type { Intent } from '#lib/contracts/intent.ts';
import { editQueue } from '../testing/intents.ts';
import { refusalsOf } from '../testing/mail-world.ts';

it.each<[string, Intent, string]>([
  [
    'a value out of range',
    editQueue('mail', { VisibilityTimeout: '43201' }),
    'VisibilityTimeout must be a whole number between 0 and 43200.',
  ],
  ['what only FIFO has', editQueue('mail', { DeduplicationScope: 'queue' }), 'Only FIFO has DeduplicationScope.'],
  ['what SQS has not', editQueue('mail', { Delay: '1' }), 'There is no attribute Delay to set.'],
  [
    'high throughput by half',
    editQueue('line.fifo', { FifoThroughputLimit: 'perMessageGroupId' }),
    'FifoThroughputLimit perMessageGroupId needs DeduplicationScope messageGroup.',
  ],
])('refuses %s', (_, intent, words) => {
  expect(refusalsOf(intent)).toEqual([words]);
});
