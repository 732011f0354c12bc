const UNITS = [
  { seconds: 86_400, one: 'day', many: 'days' },
  { seconds: 3600, one: 'h', many: 'h' },
  { seconds: 60, one: 'min', many: 'min' },
  { seconds: 1, one: 's', many: 's' },
] as const;

/** A span in its two largest units: `4 days`, `12 h`, `1 min 30 s`, `0 s`. Fractions of a second are dropped. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const first = UNITS.findIndex((unit) => whole >= unit.seconds);
  if (first === -1) return '0 s';
  let rest = whole;
  const parts: string[] = [];
  for (const unit of UNITS.slice(first, first + 2)) {
    const count = Math.floor(rest / unit.seconds);
    rest -= count * unit.seconds;
    if (count > 0) parts.push(`${count} ${count === 1 ? unit.one : unit.many}`);
  }
  return parts.join(' ');
}

/** How long ago, in its largest unit, for a picture that ages: `just now`, `3 s ago`, `2 days ago`. `ms` since then. */
export function formatAge(ms: number): string {
  if (ms < 1000) return 'just now';
  const seconds = Math.floor(ms / 1000);
  const unit = UNITS.find((candidate) => seconds >= candidate.seconds)?.seconds ?? 1;
  return `${formatDuration(Math.floor(seconds / unit) * unit)} ago`;
}
