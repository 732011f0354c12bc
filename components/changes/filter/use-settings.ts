'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { beginDraft, changesIn, type SettingsDraft, sameSettings } from '#lib/client/filters/settings-draft.ts';
import { settingsShelf } from '#lib/client/filters/settings-shelf.ts';
import { emptiedOnceApplied } from '#lib/client/shelves.ts';
import type { SubscriptionSettings } from '#lib/contracts/intent.ts';

/** What is being decided of a subscription, beside how it stands. */
export type Settings = {
  draft: SettingsDraft;
  /** What would change; empty where nothing would. */
  changes: Partial<SubscriptionSettings>;
  /** It was changed elsewhere since this draft was begun, and not to the same. */
  overtaken: boolean;
  change: (change: Partial<SettingsDraft>) => void;
  reset: () => void;
  /** Told when the plan of these changes was applied. */
  whenApplied: () => void;
};

/** The draft from its shelf, or one in which nothing is changed yet. */
export function useSettings(connection: string, id: string, present: SubscriptionSettings): Settings {
  const shelf = settingsShelf(connection, id);
  const kept = useSyncExternalStore(shelf.subscribe, shelf.get, shelf.get);
  const fresh = useMemo(() => beginDraft(present), [present]);
  const draft = kept ?? fresh;
  const changes = useMemo(() => changesIn(draft, present), [draft, present]);
  return {
    draft,
    changes,
    overtaken: Object.keys(changes).length > 0 && !sameSettings(draft.base, present),
    change: (change) => shelf.set({ ...draft, ...change }),
    reset: () => shelf.set(null),
    whenApplied: emptiedOnceApplied(shelf, null),
  };
}
