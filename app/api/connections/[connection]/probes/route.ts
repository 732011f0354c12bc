import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getProbeFacts, probeSubscription } from '#lib/server/operations/probes.ts';

export const GET = defineRoute(getProbeFacts, ({ params, query, runtime }) =>
  runtime.connection(params.connection).probes.facts(query.subscription),
);

export const POST = defineRoute(probeSubscription, ({ params, body, runtime }) =>
  runtime.connection(params.connection).probes.probe(body.subscription),
);
