import { defineRoute } from '#lib/server/gate/define-route.ts';
import { listFindings } from '#lib/server/operations/findings.ts';

export const GET = defineRoute(listFindings, ({ params, runtime }) =>
  runtime.connection(params.connection).monitor.findings(),
);
