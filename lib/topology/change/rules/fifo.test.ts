import { expect, it } from 'vitest';
import { subscribe } from '../testing/intents.ts';
import { refusalsOf, warningsOf } from '../testing/mail-world.ts';

it('refuses a FIFO queue for a standard topic', () => {
  expect(refusalsOf(subscribe('orders', 'line.fifo'))).toEqual([
    'Topic orders is standard and cannot deliver to FIFO queue line.fifo.',
  ]);
});

it('warns of lost order where a FIFO topic delivers to a standard queue', () => {
  expect(warningsOf(subscribe('steps.fifo', 'mail'))).toContainEqual(expect.stringMatching(/^note: .*out of order/));
});
