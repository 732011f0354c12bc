import { defineRoute } from '#lib/server/gate/define-route.ts';
import { listChanges } from '#lib/server/operations/changes.ts';

export const GET = defineRoute(listChanges, ({ params, query, runtime }) =>
  runtime.connection(params.connection).changes.list(query.limit),
);
