import { defineRoute } from '#lib/server/gate/define-route.ts';
import { exportPlan } from '#lib/server/operations/exports.ts';

export const GET = defineRoute(exportPlan, ({ params, query, runtime }) =>
  runtime.connection(params.connection).exports.plan(params.plan, query.format),
);
