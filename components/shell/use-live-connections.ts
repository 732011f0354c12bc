'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { createLiveSet, type Wire } from '#lib/client/feed/live-set.ts';
import { createNumbersStore, type NumbersStore } from '#lib/client/numbers.ts';

export type LiveConnections = {
  /** The counts of all of them: an ARN belongs to one. */
  numbers: NumbersStore;
  feedStateOf: ReturnType<typeof createLiveSet>['feedStateOf'];
  /** One for each connection, in their order; none until the page has mounted. */
  wires: readonly Wire[];
};

const NONE: readonly Wire[] = [];

/** The feeds and watches of these connections for as long as they are shown; one that stays is not opened anew. */
export function useLiveConnections(connections: readonly string[]): LiveConnections {
  const client = useQueryClient();
  const [{ numbers, live }] = useState(() => {
    const store = createNumbersStore();
    return { numbers: store, live: createLiveSet({ client, numbers: store }) };
  });
  const [wires, setWires] = useState(NONE);
  useEffect(() => setWires(live.keep(connections)), [live, connections]);
  useEffect(() => () => void live.keep([]), [live]);
  return { numbers, feedStateOf: live.feedStateOf, wires };
}
