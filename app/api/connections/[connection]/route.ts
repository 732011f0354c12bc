import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getConnection } from '#lib/server/operations/connections.ts';

export const GET = defineRoute(getConnection, async ({ params, runtime }) => {
  const { monitor, capabilities } = runtime.connection(params.connection);
  return { connection: monitor.connection(), capabilities: await capabilities.ask() };
});
