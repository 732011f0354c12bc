import { z } from 'zod';
import {
  DeleteSeenInput,
  DeleteSeenOutput,
  LookAnswer,
  LookFacts,
  LookQuery,
  OpenedMessage,
  PeekInput,
} from '#lib/contracts/look.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { OfLook, OfMessage, OfQueue } from './path-params.ts';

export const getLookFacts = operation({
  operationId: 'getLookFacts',
  method: 'GET',
  path: '/api/connections/{connection}/queues/{name}/look-facts',
  summary: 'What a look at a queue would cost its messages, as far as it is known without a receive.',
  access: 'read',
  params: OfQueue,
  output: LookFacts,
});

/** Each message seen is one receive nearer to its dead-letter queue: a write. */
export const peekMessages = operation({
  operationId: 'peekMessages',
  method: 'POST',
  path: '/api/connections/{connection}/queues/{name}/peek',
  summary:
    'Receives messages to look at and gives them back: Server-Sent Events, each `data:` a LookEvent. Closing the stream gives everything back at once.',
  access: 'write',
  params: OfQueue,
  body: PeekInput,
  output: 'event-stream',
});

export const stopLook = operation({
  operationId: 'stopLook',
  method: 'POST',
  path: '/api/connections/{connection}/looks/{look}/stop',
  summary: 'Collects no more; what was seen is held or given back, as was asked for.',
  access: 'write',
  params: OfLook,
  output: z.object({}),
});

export const releaseLook = operation({
  operationId: 'releaseLook',
  method: 'POST',
  path: '/api/connections/{connection}/looks/{look}/release',
  summary: 'Gives back now what a look holds.',
  access: 'write',
  params: OfLook,
  output: z.object({}),
});

export const openMessage = operation({
  operationId: 'openMessage',
  method: 'GET',
  path: '/api/connections/{connection}/looks/{look}/messages/{messageId}',
  summary: 'One message that was seen, whole; `null` where it is not kept any more. No AWS call.',
  access: 'read',
  params: OfMessage,
  output: OpenedMessage,
});

/** It asks what the server keeps, and nothing of AWS: so it is a reading. */
export const queryLook = operation({
  operationId: 'queryLook',
  method: 'POST',
  path: '/api/connections/{connection}/looks/{look}/query',
  summary: 'Filters, groups and reads columns of what was seen, where the bodies are. No AWS call.',
  access: 'read',
  params: OfLook,
  body: LookQuery,
  output: LookAnswer,
});

export const deleteSeen = operation({
  operationId: 'deleteSeen',
  method: 'POST',
  path: '/api/connections/{connection}/looks/{look}/delete',
  summary: 'Deletes messages that were seen: by their handles while the look holds them, else found again by id.',
  access: 'write',
  params: OfLook,
  body: DeleteSeenInput,
  output: DeleteSeenOutput,
  // 1,000 ids of up to 200 characters
  limits: { bodyBytes: 256 * 1024 },
});

export const exportLook = operation({
  operationId: 'exportLook',
  method: 'GET',
  path: '/api/connections/{connection}/looks/{look}/export',
  summary:
    'A file of what was seen: NDJSON is exact and can be sent again, CSV is for a spreadsheet; of the `ids` (with commas between them), or of what `filter` lets through.',
  access: 'read',
  params: OfLook,
  query: z.object({
    format: z.enum(['ndjson', 'csv']),
    ids: z.string().max(60_000).optional(),
    filter: z.string().max(4096).optional(),
  }),
  output: 'download',
});
