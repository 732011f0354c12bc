import { connectionPath } from '../api.ts';
import type { FeedMessage, Hear } from './feed-message.ts';

const EVENTS = ['snapshot', 'patch', 'status', 'heartbeat'] as const;
/** ms; a stream that the server refused is not opened again by the browser, so we do. */
const REOPEN_AFTER = 3_000;

/** Opens a connection's stream and keeps it open; returns the way to close it. */
export function openStream(connection: string, viewer: string, hear: Hear): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let source: EventSource | null = null;

  function open(): void {
    const stream = new EventSource(`${connectionPath(connection, 'stream')}?viewer=${viewer}`);
    source = stream;
    for (const event of EVENTS) {
      stream.addEventListener(event, ({ data }) => hear({ event, data: JSON.parse(data) } as FeedMessage));
    }
    stream.addEventListener('error', () => {
      hear({ event: 'broken' });
      if (stream.readyState === EventSource.CLOSED) timer = setTimeout(open, REOPEN_AFTER);
    });
  }

  open();
  return () => {
    if (timer !== null) clearTimeout(timer);
    source?.close();
  };
}
