import { defineRoute } from '#lib/server/gate/define-route.ts';
import { getTopic } from '#lib/server/operations/topics.ts';

export const GET = defineRoute(getTopic, ({ params, runtime }) =>
  runtime.connection(params.connection).monitor.topicDetail(params.name),
);
