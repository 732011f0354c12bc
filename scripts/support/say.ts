/** One line of progress. */
export function say(sentence: string): void {
  console.log(`weir: ${sentence}`);
}

/** Ends the process with one sentence that says what to do. */
export function fail(sentence: string): never {
  console.error(`weir: ${sentence}`);
  process.exit(1);
}

/** Whole seconds since `started` (ms since epoch). */
export function secondsSince(started: number): number {
  return Math.round((Date.now() - started) / 1000);
}
