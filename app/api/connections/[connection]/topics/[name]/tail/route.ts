import { defineRoute } from '#lib/server/gate/define-route.ts';
import { jsonStream } from '#lib/server/gate/json-stream.ts';
import { tailTopic } from '#lib/server/operations/tails.ts';

export const POST = defineRoute(tailTopic, ({ params, body, request, runtime }) => {
  const { tails } = runtime.connection(params.connection);
  return jsonStream({ request, runtime, open: async () => (await tails.open(params.name, body)).begin });
});
