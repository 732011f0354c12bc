import type { QueryClient } from '@tanstack/react-query';
import type { NumbersStore } from '../numbers.ts';
import { createWatch, type Watch } from '../watch.ts';
import { connectFeed, type Feed } from './connect-feed.ts';
import { createFeedState, type FeedStateStore } from './feed-state.ts';

/** What one connection that is shown is heard by, and told by. */
export type Wire = { connection: string; feed: Feed; watch: Watch };

/** The live feeds of one page. */
export type LiveSet = {
  /** How a connection's feed fares; there before the feed is, and always the same. */
  feedStateOf(connection: string): FeedStateStore;
  /** Opens what is not open yet, closes what is not named; the wires in the order of the names. */
  keep(connections: readonly string[]): Wire[];
};

/** Feeds that share one store of numbers. None is open at first. */
export function createLiveSet({ client, numbers }: { client: QueryClient; numbers: NumbersStore }): LiveSet {
  const states = new Map<string, FeedStateStore>();
  const open = new Map<string, Wire>();

  function feedStateOf(connection: string): FeedStateStore {
    const state = states.get(connection) ?? createFeedState();
    states.set(connection, state);
    return state;
  }

  function wireOf(connection: string): Wire {
    const known = open.get(connection);
    if (known) return known;
    const viewer = crypto.randomUUID();
    const state = feedStateOf(connection);
    const feed = connectFeed({ connection, viewer, client, numbers, state });
    const wire = { connection, feed, watch: createWatch({ connection, viewer, numbers, state }) };
    open.set(connection, wire);
    return wire;
  }

  return {
    feedStateOf,
    keep(connections) {
      for (const [connection, { feed, watch }] of open) {
        if (connections.includes(connection)) continue;
        feed.close();
        watch.close();
        open.delete(connection);
      }
      return connections.map(wireOf);
    },
  };
}
