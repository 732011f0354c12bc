'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { beginDraft, changesIn, type SettingsDraft, sameSettings } from '#lib/client/filters/settings-draft.ts';
import { settingsShelf } from '#lib/client/filters/settings-shelf.ts';
import type { SubscriptionSettings } from '#lib/contracts/intent.ts';

/** What is being decided of a subscription, beside how it stands. */
export type Settings = {
  draft: SettingsDraft;
  /** What would change; empty where nothing would. */
  changes: Partial<SubscriptionSettings>;
  /** It was changed elsewhere since this draft was begun. */
  overtaken: boolean;
  change: (change: Partial<SettingsDraft>) => void;
  reset: () => void;
};

/** The draft from its shelf. One that says what stands by now, since its plan was applied, begins anew. */
export function useSettings(connection: string, id: string, present: SubscriptionSettings): Settings {
  const shelf = settingsShelf(connection, id);
  const kept = useSyncExternalStore(shelf.subscribe, shelf.get, shelf.get);
  const fresh = useMemo(() => beginDraft(present), [present]);
  const overtaken = kept !== null && !sameSettings(kept.base, present);
  const isDone = kept !== null && overtaken && Object.keys(changesIn(kept, present)).length === 0;
  const draft = kept === null ? fresh : isDone ? { ...fresh, trial: kept.trial } : kept;
  return {
    draft,
    changes: useMemo(() => changesIn(draft, present), [draft, present]),
    overtaken: overtaken && !isDone,
    change: (change) => shelf.set({ ...draft, ...change }),
    reset: () => shelf.set({ ...fresh, trial: draft.trial }),
  };
}
