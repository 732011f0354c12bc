import { defineRoute } from '#lib/server/gate/define-route.ts';
import { confirmDestruction } from '#lib/server/operations/destruction.ts';

export const POST = defineRoute(confirmDestruction, ({ params, body, runtime }) =>
  runtime.connection(params.connection).confirmations.confirm({ operation: body.operation, queueName: params.name }),
);
