import { defineRoute } from '#lib/server/gate/define-route.ts';
import { exportSeen } from '#lib/server/looks/export-seen.ts';
import { exportLook } from '#lib/server/operations/looks.ts';

export const GET = defineRoute(exportLook, ({ params, query, runtime }) =>
  exportSeen({ seen: runtime.connection(params.connection).seen.get(params.look), now: Date.now(), ...query }),
);
