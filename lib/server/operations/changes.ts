import { z } from 'zod';
import { ChangeList } from '#lib/contracts/change.ts';
import { PlanInput } from '#lib/contracts/intent.ts';
import { ApplyInput, Plan } from '#lib/contracts/plan.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { InConnection, OfChange, OfPlan } from './path-params.ts';

/** It reads what the plan rests on, and changes nothing: so it is a reading. */
export const planChange = operation({
  operationId: 'planChange',
  method: 'POST',
  path: '/api/connections/{connection}/plans',
  summary:
    'What intents would do: the AWS calls in order, each with its reason, policies statement by statement, warnings, refusals. Nothing is changed.',
  access: 'read',
  params: InConnection,
  body: PlanInput,
  output: Plan,
  // a filter policy has up to 256 KiB, and is JSON in JSON
  limits: { bodyBytes: 2 * 1024 * 1024 },
});

export const applyChange = operation({
  operationId: 'applyChange',
  method: 'POST',
  path: '/api/connections/{connection}/plans/{plan}/apply',
  summary:
    'Does what a plan says, once, if what it rests on is as it was: Server-Sent Events, each `data:` a ChangeEvent. Leaving the stream does not stop it; a plan that was applied already is only told.',
  access: 'write',
  params: OfPlan,
  body: ApplyInput,
  output: 'event-stream',
});

export const stopChange = operation({
  operationId: 'stopChange',
  method: 'POST',
  path: '/api/connections/{connection}/changes/{change}/stop',
  summary: 'Lets the step of a change that runs end, and begins no other.',
  access: 'write',
  params: OfChange,
  output: z.object({}),
});

/** Only the plan: applying it is another call. */
export const undoChange = operation({
  operationId: 'undoChange',
  method: 'POST',
  path: '/api/connections/{connection}/changes/{change}/undo',
  summary: 'What would take a change back, and what of it cannot be. Nothing is changed.',
  access: 'read',
  params: OfChange,
  output: Plan,
});

export const listChanges = operation({
  operationId: 'listChanges',
  method: 'GET',
  path: '/api/connections/{connection}/changes',
  summary: 'What was changed through Weir, newest first, with each step and its undo; and what still settles.',
  access: 'read',
  params: InConnection,
  query: z.object({ limit: z.coerce.number().int().min(1).max(1000).default(200) }),
  output: ChangeList,
});
