import { defineRoute } from '#lib/server/gate/define-route.ts';
import { planChange } from '#lib/server/operations/changes.ts';

export const POST = defineRoute(planChange, ({ params, body, runtime }) =>
  runtime.connection(params.connection).changes.plan(body.intents),
);
