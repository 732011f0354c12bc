/** What is measured, in the unit in which AWS writes it. */
export type Measure = 'seconds' | 'bytes' | 'percent';

/** A quantity as a person writes it: `4` `days`. */
export type Quantity = { amount: string; unit: string };

type Unit = { id: string /** In AWS's unit. */; size: number };

/** The largest first; the last one is AWS's own. */
export const UNITS: Record<Measure, readonly [Unit, ...Unit[]]> = {
  seconds: [
    { id: 'days', size: 86_400 },
    { id: 'hours', size: 3_600 },
    { id: 'minutes', size: 60 },
    { id: 'seconds', size: 1 },
  ],
  bytes: [
    { id: 'MiB', size: 1_048_576 },
    { id: 'KiB', size: 1_024 },
    { id: 'bytes', size: 1 },
  ],
  percent: [{ id: '%', size: 1 }],
};

const AMOUNT = /^\d{1,12}(?:\.\d{1,9})?$/;

/** AWS's text in the largest unit that takes it whole; a text that is no whole number is kept as it is. */
export function toQuantity(measure: Measure, text: string): Quantity {
  const units = UNITS[measure];
  const own = units.at(-1) ?? units[0];
  if (!/^\d+$/.test(text) || Number(text) === 0) return { amount: text, unit: own.id };
  const unit = units.find(({ size }) => Number(text) % size === 0) ?? own;
  return { amount: String(Number(text) / unit.size), unit: unit.id };
}

/** In AWS's unit; `null` where the amount is no number or AWS would need a part of its unit. */
export function fromQuantity(measure: Measure, { amount, unit }: Quantity): number | null {
  const size = UNITS[measure].find(({ id }) => id === unit)?.size;
  const text = amount.trim();
  if (size === undefined || !AMOUNT.test(text)) return null;
  const exact = Number(text) * size;
  // 1.1 hours is 3960.0000000000005 in binary.
  const whole = Math.round(exact);
  return Math.abs(exact - whole) < 1e-6 ? whole : null;
}
