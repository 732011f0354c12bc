import { defineRoute } from '#lib/server/gate/define-route.ts';
import { jsonStream } from '#lib/server/gate/json-stream.ts';
import { tailTopic } from '#lib/server/operations/tails.ts';

export const POST = defineRoute(tailTopic, async ({ params, body, request, runtime }) => {
  const { begin } = await runtime.connection(params.connection).tails.open(params.name, body);
  return jsonStream({ request, runtime, begin });
});
