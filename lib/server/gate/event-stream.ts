import type { StreamCap } from './stream-cap.ts';

/**
 * bytes that may wait for a client that reads slowly, beside the first event, before it is dropped; it then resumes with
 * `Last-Event-ID`. The first is a whole picture: dropped for its sake, a client would only ask for it again.
 */
const MAX_UNSENT = 8 * 1024 * 1024;

/** Why a stream is over, where it is more than its end: its reader has closed it already, or reads too slowly. */
const CANCELLED = 'cancelled by its reader';
const TOO_SLOW = new DOMException('The client reads too slowly.', 'AbortError');

type EventStreamInput = {
  signal: AbortSignal;
  streams: Pick<StreamCap, 'enter'>;
  /** Begins to push whole SSE events as text, until it says that there are no more; returns the way out. */
  subscribe: (push: (sseText: string) => void, end: () => void) => () => void;
  /** bytes */
  maxUnsent?: number;
};

/**
 * Answers with Server-Sent Events until the client leaves, falls too far behind, or the process ends.
 * `no-transform` keeps Next's compression from holding events back.
 * @throws WeirError `throttled` when too many streams are open; whatever `subscribe` throws
 */
export function eventStream(input: EventStreamInput): Response {
  const release = new AbortController();
  const leave = input.streams.enter(() => release.abort());
  release.signal.addEventListener('abort', leave, { once: true });
  try {
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => pump(input, release, controller),
        cancel: () => release.abort(CANCELLED),
      },
      new ByteLengthQueuingStrategy({ highWaterMark: 0 }),
    );
    return new Response(body, {
      headers: { 'content-type': 'text/event-stream; charset=utf-8', 'cache-control': 'no-store, no-transform' },
    });
  } catch (error) {
    release.abort();
    throw error;
  }
}

/** Pushes until `release` is aborted, by whoever is first: the client, its slowness, the process. */
function pump(
  { signal, subscribe, maxUnsent = MAX_UNSENT }: EventStreamInput,
  release: AbortController,
  controller: ReadableStreamDefaultController<Uint8Array>,
): void {
  const encoder = new TextEncoder();
  const leave = () => release.abort();
  if (signal.aborted) leave();
  if (release.signal.aborted) {
    controller.close();
    return;
  }
  let mostUnsent = 0;
  const unsubscribe = subscribe((text) => {
    if (release.signal.aborted) return;
    const bytes = encoder.encode(text);
    mostUnsent ||= bytes.byteLength + maxUnsent;
    if (-(controller.desiredSize ?? 0) < mostUnsent) controller.enqueue(bytes);
    else release.abort(TOO_SLOW);
  }, leave);
  const end = () => {
    signal.removeEventListener('abort', leave);
    unsubscribe();
    finish(controller, release.signal.reason);
  };
  signal.addEventListener('abort', leave, { once: true });
  // The first events can already have been too much.
  if (release.signal.aborted) end();
  else release.signal.addEventListener('abort', end, { once: true });
}

/** An error, unlike an end, also throws away what was not sent. */
function finish(controller: ReadableStreamDefaultController<Uint8Array>, reason: unknown): void {
  if (reason === TOO_SLOW) controller.error(TOO_SLOW);
  else if (reason !== CANCELLED) controller.close();
}
