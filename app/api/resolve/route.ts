import { defineRoute } from '#lib/server/gate/define-route.ts';
import { resolveArn } from '#lib/server/operations/connections.ts';
import { connectionOfArn } from '#lib/server/resolve-arn.ts';

export const GET = defineRoute(resolveArn, ({ query, runtime }) => connectionOfArn(query.arn, runtime));
