const INTEGER = /^-?\d+$/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** Beyond this the digits are not worth what reading them exactly costs. */
const MOST_DIGITS = 1000;

/** The number that a text stands for, integers exactly; `null` = it is none, or none that is finite. */
export function readNumber(text: string): number | bigint | null {
  if (text.length > MOST_DIGITS || !NUMBER.test(text)) return null;
  const value = Number(text);
  if (!Number.isSafeInteger(value) && INTEGER.test(text)) return BigInt(text);
  // Zero has one sign here, so that what is printed is read the same.
  return Number.isFinite(value) ? value + 0 : null;
}
