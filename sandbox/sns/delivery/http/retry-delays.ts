import type { RetryPolicy } from '../../attributes/delivery-policy.ts';
import { backoff } from './backoff.ts';

/** Seconds all retries of an http(s) delivery may take together (SNS guide, message delivery retries: a hard limit). */
const LONGEST = 3_600;

/**
 * The seconds to wait before each retry, phase by phase: at once, pre-backoff, backoff, post-backoff. SNS jitters them,
 * the sandbox does not.
 */
export function retryDelays(policy: RetryPolicy): number[] {
  const { numRetries, numNoDelayRetries, numMinDelayRetries, numMaxDelayRetries } = policy;
  const { minDelayTarget: min, maxDelayTarget: max, backoffFunction } = policy;
  const numBackoff = Math.max(0, numRetries - numNoDelayRetries - numMinDelayRetries - numMaxDelayRetries);
  const delays = [
    ...Array.from({ length: numNoDelayRetries }, () => 0),
    ...Array.from({ length: numMinDelayRetries }, () => min),
    ...backoff(backoffFunction, numBackoff, min, max),
    ...Array.from({ length: numMaxDelayRetries }, () => max),
  ].slice(0, numRetries);
  let total = 0;
  return delays.filter((delay) => {
    total += delay;
    return total <= LONGEST;
  });
}
