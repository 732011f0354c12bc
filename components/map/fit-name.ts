import { type DisplayName, textOf } from '#lib/topology/display-names.ts';

/** A name in at most `room` characters: what siblings share goes first, then the middle, never the end. */
export function fitName(name: DisplayName, room: number): string {
  const written = textOf(name);
  if (written.length <= room) return written;
  const own = name.core + name.tail;
  if (own.length < room) return `…${own}`;
  const end = Math.max(1, Math.floor((room - 1) / 2));
  return `${own.slice(0, Math.max(1, room - 1 - end))}…${own.slice(-end)}`;
}
