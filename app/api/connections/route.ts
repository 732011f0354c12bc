import { defineRoute } from '#lib/server/gate/define-route.ts';
import { listConnections } from '#lib/server/operations/connections.ts';

export const GET = defineRoute(listConnections, ({ runtime }) => ({ connections: runtime.connections() }));
