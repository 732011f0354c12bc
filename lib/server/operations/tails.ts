import { z } from 'zod';
import { TailInput } from '#lib/contracts/look.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { OfLook, OfTopic } from './path-params.ts';

export const tailTopic = operation({
  operationId: 'tailTopic',
  method: 'POST',
  path: '/api/connections/{connection}/topics/{name}/tail',
  summary:
    'Server-Sent Events (LookEvent): reads along on a topic by a temporary queue of its own, which is taken away when the stream is closed, on `stopTail`, and when its time is over.',
  access: 'write',
  params: OfTopic,
  body: TailInput,
  output: 'event-stream',
  // the largest filter policy, as JSON in JSON
  limits: { bodyBytes: 1024 * 1024 },
});

export const stopTail = operation({
  operationId: 'stopTail',
  method: 'POST',
  path: '/api/connections/{connection}/tails/{look}/stop',
  summary: 'Ends a tail and takes its tap away; its stream tells what is left. What it saw is kept for a while.',
  access: 'write',
  params: OfLook,
  output: z.object({}),
});
