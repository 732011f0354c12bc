import { defineRoute } from '#lib/server/gate/define-route.ts';
import { lookStream } from '#lib/server/looks/look-stream.ts';
import { tailTopic } from '#lib/server/operations/tails.ts';

export const POST = defineRoute(tailTopic, async ({ params, body, request, runtime }) => {
  const { begin } = await runtime.connection(params.connection).tails.open(params.name, body);
  return lookStream({ request, runtime, begin });
});
