import type { ProbeOutcome } from '#lib/contracts/probe.ts';

/** What came of a probe, in a few words: `Seen after 1.2 s, and removed`. */
export function outcomeTitle(outcome: ProbeOutcome): string {
  if (outcome.outcome === 'not seen') {
    return `Not seen within ${seconds(outcome.waitedMs)}, which does not say that it was not delivered`;
  }
  const after = `Seen after ${seconds(outcome.seenAfterMs)}`;
  return outcome.removed ? `${after}, and removed` : `${after}, but it is still in the queue`;
}

/** Tenths where it was quick. */
function seconds(ms: number): string {
  const tenths = Math.round(ms / 100) / 10;
  return `${tenths < 10 ? tenths.toFixed(1) : Math.round(tenths)} s`;
}
