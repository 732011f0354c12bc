const UNITS = ['', 'k', 'M', 'G', 'T', 'P'] as const;

/** Counts below this have nothing to group, and most counts are. */
const GROUPED_FROM = 999.5;

/** Made once: making one costs a hundred times what using it does. */
const GROUPED = new Intl.NumberFormat('en-US');

/** Counts below this are shown whole: a person on call reads 9,810 as a number, 128,412 as a size. */
const SHORT_FROM = 10_000;

/**
 * A count for people: `1,284` whole below 10,000, then `12.9k`, `128k`, `1.2M`. `null` means not read yet: `—`, never 0.
 * Never reads lower for a larger count.
 */
export function formatCount(count: number | null | undefined): string {
  if (count === null || count === undefined) return '—';
  if (Math.abs(count) < GROUPED_FROM) return String(Math.round(count));
  if (Math.abs(count) < SHORT_FROM) return GROUPED.format(Math.round(count));
  let scaled = count;
  let unit = 0;
  while (Math.abs(toThreeDigits(scaled)) >= 1000 && unit < UNITS.length - 1) {
    scaled /= 1000;
    unit += 1;
  }
  return `${toThreeDigits(scaled)}${UNITS[unit]}`;
}

/** The same with the sign that AWS's counts deserve: they are approximate. `≈ 1,284`, or `—` when not read yet. */
export function formatApprox(count: number | null | undefined): string {
  const text = formatCount(count);
  return text === '—' ? text : `≈ ${text}`;
}

function toThreeDigits(value: number): number {
  return Math.abs(value) < 99.95 ? Math.round(value * 10) / 10 : Math.round(value);
}
