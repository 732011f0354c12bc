import type { RetryPolicy } from '../../attributes/delivery-policy.ts';

type Curve = (step: number, steps: number, min: number, max: number) => number;

/**
 * How fast the delay grows from the least to the greatest; AWS shows the order of the curves, not their formulas
 * (SNS guide, creating an HTTP/S delivery policy): linear is above arithmetic, then geometric, then exponential.
 */
const CURVES: Record<RetryPolicy['backoffFunction'], Curve> = {
  linear: (step, steps, min, max) => min + (max - min) * (step / steps),
  arithmetic: (step, steps, min, max) => min + ((max - min) * (step * (step + 1))) / (steps * (steps + 1)),
  geometric: (step, steps, min, max) => min * (max / min) ** (step / steps),
  exponential: (step, steps, min, max) => min + ((max - min) * (2 ** step - 1)) / (2 ** steps - 1),
};

/** Whole seconds before each of `count` retries, the first the least and the last the greatest. */
export function backoff(name: RetryPolicy['backoffFunction'], count: number, min: number, max: number): number[] {
  if (count === 1) return [min];
  return Array.from({ length: count }, (_, step) => Math.round(CURVES[name](step, count - 1, min, max)));
}
