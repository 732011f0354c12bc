import type { PeekInput } from '#lib/contracts/look.ts';

/** What a person asks of a look: how many, and how long they stay hidden while they are worked on. */
export type LookWish = Pick<PeekInput, 'count' | 'hold'>;

export const FIRST_WISH: LookWish = { count: 100, hold: 0 };

export const COUNTS = [
  { value: 10, label: '10' },
  { value: 100, label: '100' },
  { value: 1000, label: '1,000' },
] as const;

export const HOLDS = [
  { value: 0, label: 'Glance', note: 'given back at once' },
  { value: 30, label: '30 s', note: 'hidden from consumers for 30 seconds while you work' },
  { value: 120, label: '2 min', note: 'hidden from consumers for 2 minutes while you work' },
] as const;
