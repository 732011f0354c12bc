import type { QueryClient } from '@tanstack/react-query';
import type { Topology } from '#lib/contracts/topology.ts';
import { connectionPath, get } from '../api.ts';
import { ApiError } from '../api-error.ts';
import type { NumbersStore } from '../numbers.ts';
import { statusKey } from '../queries/keys.ts';
import type { FeedMessage } from './feed-message.ts';
import type { FeedStateStore } from './feed-state.ts';
import { openStream } from './open-stream.ts';
import { createPicture } from './picture.ts';
import { shareStream } from './share-stream.ts';

/** ms; the server's heart beats every 10 s, so two missed beats are told. */
const SILENCE = 25_000;
/** ms between two looks at the clock: for silence, and for trends that time alone changes. */
const TICK = 5_000;

type FeedOptions = {
  connection: string;
  /** This tab's own mark, a UUID. */
  viewer: string;
  client: QueryClient;
  numbers: NumbersStore;
  state: FeedStateStore;
};

/** A tab's live feed. */
export type Feed = { pause(): void; resume(): void; close(): void };

/** Keeps the picture of a connection live while the tab is visible and the person has not paused it. */
export function connectFeed({ connection, viewer, client, numbers, state }: FeedOptions): Feed {
  const picture = createPicture(connection, client, numbers);
  let leave: (() => void) | null = null;
  let paused = false;
  let reading: AbortController | null = null;

  /** Reads the whole picture: where this tab follows another's stream, and where a patch is missing. */
  async function readAnew(): Promise<void> {
    if (reading) return;
    const controller = new AbortController();
    reading = controller;
    const topology = await get<Topology>(connectionPath(connection, 'topology'), controller.signal).catch(() => null);
    if (reading === controller) reading = null;
    if (!topology || controller.signal.aborted) return;
    picture.replace(topology);
    heard();
  }

  /** A stream that is refused breaks without a word; the same refusal has a sentence where it is read. */
  async function learnWhy(): Promise<void> {
    const error = await get(connectionPath(connection, 'topology')).catch((refused: unknown) => refused);
    if (error instanceof ApiError && error.status > 0) state.set({ refusal: error.detail });
  }

  const heard = () => state.set({ phase: 'live', heardAt: Date.now(), refusal: null });

  function hear(message: FeedMessage): void {
    if (message.event === 'broken') {
      state.set({ phase: 'stale' });
      if (state.get().heardAt === null) void learnWhy();
      return;
    }
    heard();
    if (message.event === 'snapshot') picture.replace(message.data);
    if (message.event === 'patch' && !picture.patch(message.data)) void readAnew();
    if (message.event === 'status') client.setQueryData(statusKey(connection), message.data);
  }

  function sync(): void {
    const wanted = !paused && document.visibilityState === 'visible';
    if (wanted && !leave) {
      state.set({ phase: 'connecting' });
      const open = (hearOwn: typeof hear) => openStream(connection, viewer, hearOwn);
      leave = shareStream({ connection, open, hear, onFollow: () => void readAnew() });
    } else if (!wanted && leave) {
      reading?.abort();
      leave();
      leave = null;
    }
    if (!wanted) state.set({ phase: paused ? 'paused' : 'hidden' });
  }

  const timer = setInterval(() => {
    if (!leave) return;
    const { phase, heardAt } = state.get();
    if (phase === 'live' && heardAt !== null && Date.now() - heardAt > SILENCE) state.set({ phase: 'stale' });
    if (phase === 'live') numbers.settle(Date.now());
  }, TICK);
  document.addEventListener('visibilitychange', sync);
  sync();

  return {
    pause() {
      paused = true;
      sync();
    },
    resume() {
      paused = false;
      sync();
    },
    close() {
      paused = true;
      clearInterval(timer);
      document.removeEventListener('visibilitychange', sync);
      reading?.abort();
      leave?.();
    },
  };
}
