import { describe, expect, it } from 'vitest';
import { retryPolicy } from '../../attributes/delivery-policy.ts';
import { retryDelays } from './retry-delays.ts';

const delays = (healthyRetryPolicy: object) =>
  retryDelays(retryPolicy({ topic: undefined, own: JSON.stringify({ healthyRetryPolicy }) }));

describe('retryDelays', () => {
  it('waits 20 seconds, three times, where nothing is said', () => {
    expect(delays({})).toEqual([20, 20, 20]);
  });

  it('goes through the phases in their order', () => {
    const phases = { numNoDelayRetries: 2, numMinDelayRetries: 1, numMaxDelayRetries: 2 };
    expect(delays({ minDelayTarget: 1, maxDelayTarget: 9, numRetries: 8, ...phases })).toEqual([
      0, 0, 1, 1, 5, 9, 9, 9,
    ]);
  });

  it.each([
    ['linear', [2, 8, 14, 20]],
    ['arithmetic', [2, 5, 11, 20]],
    ['geometric', [2, 4, 9, 20]],
    ['exponential', [2, 5, 10, 20]],
  ])('grows %s from the least to the greatest', (backoffFunction, expected) => {
    expect(delays({ minDelayTarget: 2, maxDelayTarget: 20, numRetries: 4, backoffFunction })).toEqual(expected);
  });

  it('ends within an hour, as on AWS', () => {
    const hour = delays({ minDelayTarget: 600, maxDelayTarget: 600, numRetries: 100 });
    expect(hour).toEqual([600, 600, 600, 600, 600, 600]);
  });
});
