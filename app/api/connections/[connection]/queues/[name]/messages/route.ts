import { defineRoute } from '#lib/server/gate/define-route.ts';
import { sendMessageBatch } from '#lib/server/operations/messages.ts';

export const POST = defineRoute(sendMessageBatch, ({ params, body, runtime }) =>
  runtime.connection(params.connection).sends.sendMessages(params.name, body.entries),
);
