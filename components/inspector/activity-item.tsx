import type { ActivityEntry } from '#lib/contracts/activity.ts';
import type { Zone } from '#lib/format/instant.ts';
import { DoneActionItem } from './done-action.tsx';
import { ObservedChangeItem } from './observed-change.tsx';

/** One line of the activity list: a change that was observed, or something that was done through Weir. */
export function ActivityItem({ entry, zone }: { entry: ActivityEntry; zone: Zone }) {
  if (entry.kind === 'action') return <DoneActionItem action={entry} zone={zone} />;
  return <ObservedChangeItem entry={entry} zone={zone} />;
}
