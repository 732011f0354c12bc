import { defineRoute } from '#lib/server/gate/define-route.ts';
import { eventStream } from '#lib/server/gate/event-stream.ts';
import { streamTopology } from '#lib/server/operations/topology.ts';

export const GET = defineRoute(streamTopology, ({ params, query, request, runtime }) => {
  const monitor = runtime.connection(params.connection).monitor;
  const lastEventId = request.headers.get('last-event-id');
  return eventStream({
    signal: request.signal,
    streams: runtime.streams,
    subscribe: (push) => monitor.subscribe({ viewer: query.viewer, lastEventId, push }),
  });
});
