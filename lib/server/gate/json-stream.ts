import type { Runtime } from '#lib/server/runtime.ts';
import { eventStream } from './event-stream.ts';

/** ms between two comments on a quiet stream, so that nothing on the way takes it for dead. */
const HEARTBEAT_EVERY = 10_000;

type JsonStreamInput<Event> = {
  request: Request;
  runtime: Runtime;
  /** Begins; answers the way out, which is taken when the client leaves. */
  begin: (emit: (event: Event) => void, end: () => void) => () => void;
};

/** Answers with the events of a look, a tail, a change: each an SSE `data:` line of JSON, until it ends or the client leaves. */
export function jsonStream<Event>({ request, runtime, begin }: JsonStreamInput<Event>): Response {
  return eventStream({
    signal: request.signal,
    streams: runtime.streams,
    subscribe(push, end) {
      const leave = begin((event) => push(`data: ${JSON.stringify(event)}\n\n`), end);
      const beating = setInterval(() => push(': still here\n\n'), HEARTBEAT_EVERY);
      beating.unref();
      return () => {
        clearInterval(beating);
        leave();
      };
    },
  });
}
