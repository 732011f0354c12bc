import { defineRoute } from '#lib/server/gate/define-route.ts';
import { publishBatch } from '#lib/server/operations/messages.ts';

export const POST = defineRoute(publishBatch, ({ params, body, runtime }) =>
  runtime.connection(params.connection).sends.publishMessages(params.name, body.entries),
);
