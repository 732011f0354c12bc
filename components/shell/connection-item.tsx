import { Badge } from '#components/ui/badge.tsx';
import { PlaceDot } from '#components/ui/place-dot.tsx';
import { ProductionBadge } from '#components/ui/production-badge.tsx';
import type { ListedConnection } from '#lib/contracts/connection.ts';
import { placeOf } from './connection-place.ts';
import { faringOf } from './connection-words.ts';

type ConnectionItemProps = {
  connection: ListedConnection;
  /** It is on this page's map. */
  isShown: boolean;
  /** Its name alone: the rest stands with another entry of it. */
  brief: boolean;
};

/** One connection in a list: what it is called, where it is, what it is marked as, and how it fares. */
export function ConnectionItem({ connection, isShown, brief }: ConnectionItemProps) {
  const { label, colour, production, custom, readOnly } = connection;
  const { words, tone, why } = faringOf(connection, isShown);
  const place = placeOf(connection);
  return (
    <>
      <span className="flex items-center gap-2 whitespace-nowrap">
        {colour && <PlaceDot colour={colour} />}
        <span className="min-w-0 truncate">{label}</span>
        {production && <ProductionBadge />}
        {!brief && custom && <Badge>not AWS</Badge>}
        {!brief && readOnly && <Badge>read-only</Badge>}
        {brief && <span className="ml-auto text-xs text-soft tabular-nums">{place}</span>}
      </span>
      {!brief && (
        <span className="text-xs text-soft tabular-nums">
          {place} · <span className={tone}>{words}</span>
          {why !== null && ` · ${why}`}
        </span>
      )}
    </>
  );
}
