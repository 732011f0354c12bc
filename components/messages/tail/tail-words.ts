import { formatCount } from '#lib/format/count.ts';

/** `3.4/s` over the last seconds; `quiet` where nothing came. */
export function rateWords(perSecond: number): string {
  if (perSecond === 0) return 'quiet now';
  return perSecond >= 10 ? `${formatCount(Math.round(perSecond))}/s` : `${perSecond.toFixed(1)}/s`;
}
