import { defineRoute } from '#lib/server/gate/define-route.ts';
import { queryLook } from '#lib/server/operations/looks.ts';

export const POST = defineRoute(queryLook, ({ params, body, runtime }) =>
  runtime.connection(params.connection).looks.query(params.look, body),
);
