/** What tells a new row of a form from those that are there: greater than all of them. From 0. */
export function nextId(taken: readonly number[]): number {
  return Math.max(-1, ...taken) + 1;
}
