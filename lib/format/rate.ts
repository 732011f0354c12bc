import { formatCount } from './count.ts';

/**
 * How fast a depth changes, without its direction (an arrow or a word beside it tells that): `38/min`, `steady` when it
 * changes by less than half a message a minute, `—` when it is not known yet.
 */
export function formatRate(perMinute: number | null | undefined): string {
  if (perMinute === null || perMinute === undefined) return '—';
  const size = Math.round(Math.abs(perMinute));
  return size === 0 ? 'steady' : `${formatCount(size)}/min`;
}
