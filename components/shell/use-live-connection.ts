'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { connectFeed, type Feed } from '#lib/client/feed/connect-feed.ts';
import { createFeedState, type FeedStateStore } from '#lib/client/feed/feed-state.ts';
import { createNumbersStore, type NumbersStore } from '#lib/client/numbers.ts';
import { createWatch, type Watch } from '#lib/client/watch.ts';

export type LiveConnection = {
  numbers: NumbersStore;
  feedState: FeedStateStore;
  /** `null` until the page has mounted. */
  wires: { feed: Feed; watch: Watch } | null;
};

/** A connection's feed and watch for as long as the screen stands. */
export function useLiveConnection(connection: string): LiveConnection {
  const client = useQueryClient();
  const [stores] = useState(() => ({ numbers: createNumbersStore(), feedState: createFeedState() }));
  const [wires, setWires] = useState<LiveConnection['wires']>(null);
  useEffect(() => {
    const viewer = crypto.randomUUID();
    const { numbers, feedState: state } = stores;
    const feed = connectFeed({ connection, viewer, client, numbers, state });
    const watch = createWatch({ connection, viewer, numbers, state });
    setWires({ feed, watch });
    return () => {
      feed.close();
      watch.close();
    };
  }, [connection, client, stores]);
  return { ...stores, wires };
}
