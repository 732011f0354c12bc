import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getPlatformApplication } from '#lib/server/operations/platform-applications.ts';

export const GET = defineRoute(getPlatformApplication, ({ params, runtime }) =>
  runtime.connection(params.connection).readApplication(params),
);
