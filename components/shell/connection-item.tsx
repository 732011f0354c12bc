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
  return (
    <>
      <span className="flex items-center gap-2">
        {colour && <PlaceDot colour={colour} />}
        <span className="min-w-0 truncate">{label}</span>
        {production && <ProductionBadge />}
        {!brief && custom && <Badge>not AWS</Badge>}
        {!brief && readOnly && <Badge>read-only</Badge>}
        <span className="ml-auto shrink-0 text-xs text-mute tabular-nums">{placeOf(connection)}</span>
      </span>
      {!brief && (
        <span className="text-xs text-mute">
          <span className={tone}>{words}</span>
          {why !== null && <span className="text-soft"> · {why}</span>}
        </span>
      )}
    </>
  );
}
