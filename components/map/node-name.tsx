import { memo } from 'react';
import type { DisplayName } from '#lib/topology/display-names.ts';

/** A name whose shared parts stand back; the whole one on hover. */
export const NodeName = memo(function NodeName({ name, whole }: { name: DisplayName; whole: string }) {
  return (
    <span className="min-w-0 truncate font-bold text-ink" title={whole}>
      {name.lead && <span className="font-medium text-mute">{name.lead}</span>}
      {name.core}
      {name.tail && <span className="font-medium text-mute">{name.tail}</span>}
    </span>
  );
});
