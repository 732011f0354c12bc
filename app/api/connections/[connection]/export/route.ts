import { defineRoute } from '#lib/server/gate/define-route.ts';
import { exportTopology } from '#lib/server/operations/exports.ts';

export const GET = defineRoute(exportTopology, ({ params, query, runtime }) =>
  runtime.connection(params.connection).exports.topology(query),
);
