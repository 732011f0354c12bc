import { defineRoute } from '#lib/server/gate/define-route.ts';
import { jsonStream } from '#lib/server/gate/json-stream.ts';
import { peekMessages } from '#lib/server/operations/looks.ts';

export const POST = defineRoute(peekMessages, ({ params, body, request, runtime }) => {
  const { looks } = runtime.connection(params.connection);
  return jsonStream({ request, runtime, open: async () => (await looks.peek(params.name, body)).begin });
});
