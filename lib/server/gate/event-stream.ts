import type { StreamCap } from './stream-cap.ts';

/** bytes that may wait for a client that reads slowly before it is dropped; it then resumes with `Last-Event-ID`. */
const MAX_UNSENT = 8 * 1024 * 1024;

type EventStreamInput = {
  signal: AbortSignal;
  streams: StreamCap;
  /** Begins to push whole SSE events as text; returns the way out. */
  subscribe: (push: (sseText: string) => void) => () => void;
  maxUnsent?: number;
};

/**
 * Answers with Server-Sent Events until the client leaves, falls too far behind, or the process ends.
 * `no-transform` keeps Next's compression from holding events back.
 * @throws WeirError `throttled` when too many streams are open
 */
export function eventStream({ signal, streams, subscribe, maxUnsent = MAX_UNSENT }: EventStreamInput): Response {
  const encoder = new TextEncoder();
  let close = () => {};
  const leave = streams.enter(() => close());
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        let open = true;
        let unsubscribe = () => {};
        close = () => {
          if (!open) return;
          open = false;
          leave();
          unsubscribe();
          signal.removeEventListener('abort', close);
          controller.close();
        };
        unsubscribe = subscribe((text) => {
          if (!open) return;
          if ((controller.desiredSize ?? 0) <= 0) return close();
          controller.enqueue(encoder.encode(text));
        });
        if (!open) unsubscribe();
        if (signal.aborted) close();
        else signal.addEventListener('abort', close);
      },
      cancel: () => close(),
    },
    new ByteLengthQueuingStrategy({ highWaterMark: maxUnsent }),
  );
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform' },
  });
}
