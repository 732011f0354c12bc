import type { LookEvent } from '#lib/contracts/look.ts';
import { eventStream } from '#lib/server/gate/event-stream.ts';
import type { Runtime } from '#lib/server/runtime.ts';

/** ms between two comments on a quiet stream, so that nothing on the way takes it for dead. */
const HEARTBEAT_EVERY = 10_000;

type LookStreamInput = {
  request: Request;
  runtime: Runtime;
  /** Begins a look or a tail; answers the way out, which is taken when the client leaves. */
  begin: (emit: (event: LookEvent) => void, end: () => void) => () => void;
};

/** Answers with a look's events, each an SSE `data:` line of JSON, until it ends or the client leaves. */
export function lookStream({ request, runtime, begin }: LookStreamInput): Response {
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
