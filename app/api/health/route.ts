import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getHealth } from '#lib/server/operations/health.ts';

export const GET = defineRoute(getHealth, ({ runtime }) => ({ status: 'ok' as const, version: runtime.version }));
