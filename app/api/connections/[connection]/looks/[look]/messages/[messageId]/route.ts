import { defineRoute } from '#lib/server/gate/define-route.ts';
import { openMessage } from '#lib/server/operations/looks.ts';

export const GET = defineRoute(openMessage, ({ params, runtime }) =>
  runtime.connection(params.connection).looks.open(params.look, params.messageId),
);
