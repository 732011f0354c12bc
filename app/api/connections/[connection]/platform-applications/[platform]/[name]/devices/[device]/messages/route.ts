import { defineRoute } from '#lib/server/gate/define-route.ts';
import { publish } from '#lib/server/operations/messages.ts';

export const POST = defineRoute(publish, ({ params, body, runtime }) =>
  runtime.connection(params.connection).sends.publishToDevice(params, body.entries),
);
