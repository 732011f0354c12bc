import { defineRoute } from '#lib/server/gate/define-route.ts';
import { openApi } from '#lib/server/openapi.ts';
import { OPERATIONS } from '#lib/server/operations/all.ts';
import { getOpenApi } from '#lib/server/operations/description.ts';

export const GET = defineRoute(getOpenApi, ({ runtime }) => openApi(OPERATIONS, runtime.version));
