import { z } from 'zod';
import { operation } from '#lib/server/gate/operation.ts';

export const getOpenApi = operation({
  operationId: 'getOpenApi',
  method: 'GET',
  path: '/api/openapi.json',
  summary: 'This description.',
  access: 'read',
  output: z.looseObject({ openapi: z.literal('3.1.0') }),
});
