/** `near`: one DOM node each. `far`: all painted on one canvas. */
export type ViewKind = 'near' | 'far';

/** Nodes in view from which they are painted, and up to which they are DOM nodes again; apart, so that it does not flicker. */
export const FAR_FROM = 130;
export const NEAR_UNTIL = 100;

/** It is the number of nodes in view that chooses, not the zoom: a small world is never painted. */
export function chooseView(before: ViewKind | null, inView: number): ViewKind {
  if (inView >= FAR_FROM) return 'far';
  if (inView <= NEAR_UNTIL) return 'near';
  return before ?? 'near';
}
