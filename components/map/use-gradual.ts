import { useEffect, useState } from 'react';

/** Nodes mounted in one frame: few enough that the frame holds. */
const STEP = 8;

/**
 * `ids`, but a few more each frame: mounting a hundred DOM nodes at once would stop the picture. What is shown already
 * stays. `whole` once all are shown.
 */
export function useGradual(ids: readonly string[]): { shown: readonly string[]; whole: boolean } {
  const [ready, setReady] = useState<ReadonlySet<string>>(() => new Set(ids.slice(0, STEP)));
  const shown = ids.filter((id) => ready.has(id));
  const whole = shown.length === ids.length;
  useEffect(() => {
    if (whole) return;
    const frame = requestAnimationFrame(() => setReady((before) => oneStepOn(ids, before)));
    return () => cancelAnimationFrame(frame);
  });
  return { shown, whole };
}

function oneStepOn(ids: readonly string[], ready: ReadonlySet<string>): ReadonlySet<string> {
  const next = new Set<string>();
  let room = STEP;
  for (const id of ids) {
    if (ready.has(id)) next.add(id);
    else if (room-- > 0) next.add(id);
  }
  return next;
}
