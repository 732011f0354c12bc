import type { DisplayName } from '#lib/topology/display-names.ts';

/** A name in at most `room` characters: what siblings share goes first, then the middle, never the end. */
export function fitName(name: DisplayName | undefined, whole: string, room: number): string {
  const written = name ? name.lead + name.core + name.tail : whole;
  if (written.length <= room) return written;
  const own = name ? name.core + name.tail : whole;
  if (own.length < room) return `…${own}`;
  const end = Math.max(1, Math.floor((room - 1) / 2));
  return `${own.slice(0, Math.max(1, room - 1 - end))}…${own.slice(-end)}`;
}
