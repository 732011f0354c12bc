import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getLookFacts } from '#lib/server/operations/looks.ts';

export const GET = defineRoute(getLookFacts, ({ params, runtime }) =>
  runtime.connection(params.connection).looks.facts(params.name),
);
