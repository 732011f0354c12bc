import type { Progress } from '#lib/contracts/connection.ts';
import { formatCount } from '#lib/format/count.ts';

/** How much was found, and of how much it could be known: tags cost one call each. */
export function searchWords(found: number, nodes: number, tags: Progress | undefined): string {
  const share = found === 0 ? 'Nothing matches' : `${formatCount(found)} of ${formatCount(nodes)} match`;
  if (!tags || tags.total === 0 || tags.read >= tags.total) return share;
  return `${share} · tags read ${formatCount(tags.read)} of ${formatCount(tags.total)}`;
}
