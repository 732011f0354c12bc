import type { ConnectionColour } from '#lib/contracts/connection.ts';

/** A connection's colour; its words stand beside it. */
export function PlaceDot({ colour }: { colour: ConnectionColour }) {
  return <span aria-hidden data-place={colour} className="size-2 shrink-0 rounded-full bg-(--place)" />;
}
