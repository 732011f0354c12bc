/** Whose clock times are shown in. */
export type Zone = 'utc' | 'local';

const DIGITS = {
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
} as const satisfies Intl.DateTimeFormatOptions;

const formats = new Map<Zone, Intl.DateTimeFormat>();

/**
 * A moment with its date and zone, so that it can be quoted: `2026-11-22 00:12:07 UTC`. Takes ISO 8601 or ms since epoch;
 * `—` for what is no moment.
 */
export function formatInstant(instant: string | number, zone: Zone): string {
  const parts = partsOf(instant, zone);
  return parts ? `${parts.year}-${parts.month}-${parts.day} ${timeOf(parts)}` : '—';
}

/** The same without the date, where the day is plain from what stands around it: `00:12:07 UTC`. */
export function formatTime(instant: string | number, zone: Zone): string {
  const parts = partsOf(instant, zone);
  return parts ? timeOf(parts) : '—';
}

function timeOf(parts: Record<string, string>): string {
  return `${parts.hour}:${parts.minute}:${parts.second} ${parts.timeZoneName}`;
}

function partsOf(instant: string | number, zone: Zone): Record<string, string> | null {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return null;
  return Object.fromEntries(
    formatOf(zone)
      .formatToParts(date)
      .map((part) => [part.type, part.value]),
  );
}

function formatOf(zone: Zone): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-GB', {
    ...DIGITS,
    timeZoneName: 'short',
    ...(zone === 'utc' ? { timeZone: 'UTC' } : {}),
  });
  formats.set(zone, made);
  return made;
}
