import { defineRoute } from '#lib/server/gate/define-route.ts';
import { jsonStream } from '#lib/server/gate/json-stream.ts';
import { peekMessages } from '#lib/server/operations/looks.ts';

export const POST = defineRoute(peekMessages, async ({ params, body, request, runtime }) => {
  const { begin } = await runtime.connection(params.connection).looks.peek(params.name, body);
  return jsonStream({ request, runtime, begin });
});
