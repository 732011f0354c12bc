/** messages at which a gauge is full; the scale is logarithmic, so that 10 and 10,000 both show. */
const FULL_AT = 100_000;
/** One message already shows. */
const LEAST = 0.08;

/** How high the water stands for a depth: 0 to 1. */
export function gaugeLevel(depth: number): number {
  if (depth <= 0) return 0;
  return Math.min(Math.max(Math.log10(1 + depth) / Math.log10(1 + FULL_AT), LEAST), 1);
}
