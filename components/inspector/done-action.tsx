import { Badge } from '#components/ui/badge.tsx';
import type { DoneAction } from '#lib/contracts/activity.ts';
import { formatInstant, type Zone } from '#lib/format/instant.ts';

/** Something that was done through Weir: when, and what in words. */
export function DoneActionItem({ action, zone }: { action: DoneAction; zone: Zone }) {
  return (
    <li className="border-b border-line py-3 last:border-b-0">
      <p className="flex justify-between gap-2">
        <span className="font-medium break-words">{action.words}</span>
        <time dateTime={action.at} className="shrink-0 text-xs text-mute">
          {formatInstant(action.at, zone)}
        </time>
      </p>
      {action.outcome !== 'done' && <Badge tone="danger">{action.outcome === 'failed' ? 'failed' : 'in part'}</Badge>}
    </li>
  );
}
