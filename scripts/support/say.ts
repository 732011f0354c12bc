/** One line of progress. */
export function say(sentence: string): void {
  console.log(`weir: ${sentence}`);
}

/** Tells what went wrong in the demo's traffic, each thing once: the traffic itself goes on. */
export function sayOnce(): (error: unknown) => void {
  const said = new Set<string>();
  return (error) => {
    const sentence = error instanceof Error ? error.message : String(error);
    if (said.has(sentence)) return;
    said.add(sentence);
    say(`the demo's traffic: ${sentence}`);
  };
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
