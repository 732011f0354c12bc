import type { Health, QueueNumbers } from './model.ts';

/** What a queue's place among the troubled rests on. */
export type TroubledQueue = {
  name: string;
  health: Health;
  numbers: QueueNumbers | undefined;
  /** Dead letters of the queue: its dead-letter queue's depth, or its own where it is one; `null` = not known. */
  deadLetters: number | null;
};

const TIER: Record<Health, number> = { 'dead-letters': 3, growing: 2, unreadable: 1, flowing: 0, quiet: 0 };
/** Larger than any count that decides within a tier. */
const STEP = 1e12;

/** How much a queue needs a person; more is worse. By dead letters, then growth per minute, then unreadable, then depth. */
export function troubleOf({ health, numbers, deadLetters }: TroubledQueue): number {
  const depth = numbers?.visible ?? 0;
  const weight = { 'dead-letters': deadLetters ?? 0, growing: (numbers?.rate ?? 0) * 1000 }[health as string] ?? depth;
  return TIER[health] * STEP + Math.min(weight, STEP - 1);
}

/** Sorts the worst first, equals by name. */
export function compareTrouble(a: TroubledQueue, b: TroubledQueue): number {
  return troubleOf(b) - troubleOf(a) || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}
