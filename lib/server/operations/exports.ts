import { z } from 'zod';
import { operation } from '#lib/server/gate/operation.ts';
import { InConnection, OfPlan } from './path-params.ts';

/** Nothing is changed: it can be had in read-only mode too. */
export const exportPlan = operation({
  operationId: 'exportPlan',
  method: 'GET',
  path: '/api/connections/{connection}/plans/{plan}/export',
  summary:
    'A plan to be carried out elsewhere: `cli`, a bash script of AWS CLI commands; `terraform`, what it touches as it will be.',
  access: 'read',
  params: OfPlan,
  query: z.object({ format: z.enum(['cli', 'terraform']) }),
  output: 'download',
});

export const exportTopology = operation({
  operationId: 'exportTopology',
  method: 'GET',
  path: '/api/connections/{connection}/export',
  summary:
    'The account as a file: `cli` and `terraform` make it again, read afresh; `mermaid` and `json` are the map. All of it, or one part: the neighbourhood of a `focus`, what a `search` finds, or `ids` (ARNs, with commas between them).',
  access: 'read',
  params: InConnection,
  query: z
    .object({
      format: z.enum(['cli', 'terraform', 'mermaid', 'json']),
      focus: z.string().min(1).max(4096).optional(),
      search: z.string().min(1).max(1024).optional(),
      ids: z.string().min(1).max(60_000).optional(),
    })
    .refine(({ focus, search, ids }) => [focus, search, ids].filter((each) => each !== undefined).length < 2, {
      message: 'give one of focus, search and ids',
    }),
  output: 'download',
});
