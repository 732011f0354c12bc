'use client';

import { useSyncExternalStore } from 'react';
import { draftShelf, type Shelved } from '#lib/client/sends/draft-shelf.ts';

/** What is being written for a queue or topic, and how to change it. */
export function useDraftShelf(connection: string, arn: string): [Shelved, (change: Partial<Shelved>) => void] {
  const shelf = draftShelf(connection, arn);
  return [useSyncExternalStore(shelf.subscribe, shelf.get, shelf.get), shelf.set];
}
