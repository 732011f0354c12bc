/** How a person, a service manager and a terminal that is closed end a process. */
const END_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends in order at the first such signal, and lets none after it cut that short: a terminal tells the whole group of
 * processes, and each that started another passes it on.
 */
export function onEndSignal(end: (signal: NodeJS.Signals) => void): void {
  let ending = false;
  for (const signal of END_SIGNALS) {
    process.on(signal, () => {
      if (!ending) end(signal);
      ending = true;
    });
  }
}
