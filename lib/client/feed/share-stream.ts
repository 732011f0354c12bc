import type { FeedMessage, Hear } from './feed-message.ts';

type ShareOptions = {
  connection: string;
  /** Opens the one stream; returns the way to close it. */
  open: (hear: Hear) => () => void;
  hear: Hear;
  /** This tab follows another's stream: it needs a picture to start from. */
  onFollow: () => void;
};

/**
 * One stream for all visible tabs of a browser, since HTTP/1.1 gives six connections in all: the tab that holds the
 * lock opens it and passes on what it hears; when it goes, the next one takes over. Returns the way out.
 */
export function shareStream({ connection, open, hear, onFollow }: ShareOptions): () => void {
  const name = `weir-feed-${connection}`;
  const channel = new BroadcastChannel(name);
  const left = new AbortController();
  let leads = false;
  channel.addEventListener('message', ({ data }: MessageEvent<FeedMessage>) => {
    if (!leads) hear(data);
  });

  async function lead(): Promise<void> {
    if (left.signal.aborted) return;
    leads = true;
    const close = open((message) => {
      hear(message);
      channel.postMessage(message);
    });
    await new Promise((resolve) => left.signal.addEventListener('abort', resolve, { once: true }));
    close();
  }

  async function join(): Promise<void> {
    const taken = await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await lead();
      return lock !== null;
    });
    if (taken || left.signal.aborted) return;
    onFollow();
    await navigator.locks.request(name, { signal: left.signal }, lead);
  }

  // Leaving takes the request for the lock back, which is how it ends.
  join().catch((error: unknown) => {
    if (!left.signal.aborted) throw error;
  });
  return () => {
    left.abort();
    channel.close();
  };
}
