import { HealthCheck } from '#lib/contracts/health-check.ts';
import { operation } from '#lib/server/gate/operation.ts';

export const getHealth = operation({
  operationId: 'getHealth',
  method: 'GET',
  path: '/api/health',
  summary: 'Whether the process answers; no AWS call is made.',
  access: 'read',
  output: HealthCheck,
});
