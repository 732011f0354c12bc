const NUMBER = /^[+-]?(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,6}))?$/;

/** SQS developer guide, "Amazon SQS message attributes": 38 digits of precision, between 10^-128 and 10^+126. */
const MOST_DIGITS = 38;
const SMALLEST = -128;
const LARGEST = 126;

/** Whether an attribute of type `Number` may have this value. Looks at its digits, so that large ones stay exact. */
export function isAwsNumber(text: string): boolean {
  const [matched, whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  if (matched === undefined || whole + fraction === '') return false;
  const digits = `${whole}${fraction}`.replace(/^0+/, '');
  if (digits === '') return true;
  const magnitude = digits.length - 1 - fraction.length + Number(exponent);
  return digits.replace(/0+$/, '').length <= MOST_DIGITS && magnitude >= SMALLEST && magnitude <= LARGEST;
}
