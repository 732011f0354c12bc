import { defineRoute } from '#lib/server/gate/define-route.ts';
import { deleteSeen } from '#lib/server/operations/looks.ts';

export const POST = defineRoute(deleteSeen, ({ params, body, runtime }) =>
  runtime.connection(params.connection).looks.delete(params.look, body),
);
