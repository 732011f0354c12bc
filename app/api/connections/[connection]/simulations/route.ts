import { defineRoute } from '#lib/server/gate/define-route.ts';
import { simulateFilter } from '#lib/server/operations/filters.ts';
import { simulate } from '#lib/server/simulations/simulate.ts';

export const POST = defineRoute(simulateFilter, ({ params, body, runtime }) =>
  simulate(body, runtime.connection(params.connection).seen),
);
