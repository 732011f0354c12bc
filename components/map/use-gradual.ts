import { useEffect, useState } from 'react';

/** Nodes mounted in one frame, and taken away: few enough that the frame holds. */
const STEP = 8;

/**
 * `ids`, but a few more or fewer each frame: mounting a hundred DOM nodes at once would stop the picture. `whole` once all
 * are shown.
 */
export function useGradual(ids: readonly string[]): { shown: readonly string[]; whole: boolean } {
  const [shown, setShown] = useState<readonly string[]>(() => ids.slice(0, STEP));
  const next = oneStepOn(ids, shown);
  useEffect(() => {
    if (next === shown) return;
    const frame = requestAnimationFrame(() => setShown(next));
    return () => cancelAnimationFrame(frame);
  });
  return { shown, whole: isWhole(ids, shown) };
}

/** What is shown a frame later: a few that are not wanted less, a few that are missing more; itself when all is done. */
export function oneStepOn(ids: readonly string[], shown: readonly string[]): readonly string[] {
  const [wanted, there] = [new Set(ids), new Set(shown)];
  let leaving = STEP;
  const kept = shown.filter((id) => wanted.has(id) || leaving-- <= 0);
  const missing = ids.filter((id) => !there.has(id)).slice(0, STEP);
  return kept.length === shown.length && missing.length === 0 ? shown : [...kept, ...missing];
}

function isWhole(ids: readonly string[], shown: readonly string[]): boolean {
  const there = new Set(shown);
  return ids.every((id) => there.has(id));
}
