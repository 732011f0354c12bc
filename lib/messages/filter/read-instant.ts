const INSTANT = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/;

/** ms since 1970 of a date or time in ISO 8601, in UTC where no zone is named; `null` = it is none. */
export function readInstant(text: string): number | null {
  const read = INSTANT.exec(text);
  if (!read) return null;
  const zoned = text.length === 10 || read[1] !== undefined ? text : `${text}Z`;
  const instant = Date.parse(zoned.replace(' ', 'T'));
  return Number.isNaN(instant) ? null : instant;
}
