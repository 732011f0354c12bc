import type { Runtime } from '#lib/server/runtime.ts';
import { eventStream } from './event-stream.ts';

/** ms between two comments on a quiet stream, so that nothing on the way takes it for dead. */
const HEARTBEAT_EVERY = 10_000;

/** Begins to tell; answers the way out, which is taken when the client leaves. */
type Begin<Event> = (emit: (event: Event) => void, end: () => void) => () => void;

type JsonStreamInput<Event> = {
  request: Request;
  runtime: Runtime;
  /** Readies what is told of: reached only where there is room for one more stream, so that nothing is done in vain. */
  open: () => Promise<Begin<Event>>;
};

/**
 * Answers with the events of a look, a tail, a change: each an SSE `data:` line of JSON, until it ends or the client leaves.
 * Errors: `throttled` when too many streams are open; those of `open`.
 */
export async function jsonStream<Event>({ request, runtime, open }: JsonStreamInput<Event>): Promise<Response> {
  let close = () => {};
  const leave = runtime.streams.enter(() => close());
  const begin = await open().catch((error: unknown) => {
    leave();
    throw error;
  });
  const enter = (end: () => void) => {
    close = end;
    return leave;
  };
  return eventStream({
    signal: request.signal,
    streams: { enter },
    subscribe(push, end) {
      const stop = begin((event) => push(`data: ${JSON.stringify(event)}\n\n`), end);
      const beating = setInterval(() => push(': still here\n\n'), HEARTBEAT_EVERY);
      beating.unref();
      return () => {
        clearInterval(beating);
        stop();
      };
    },
  });
}
