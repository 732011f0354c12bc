import { FindingList } from '#lib/contracts/finding.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { InConnection } from './path-params.ts';

export const listFindings = operation({
  operationId: 'listFindings',
  method: 'GET',
  path: '/api/connections/{connection}/findings',
  summary:
    'What is wrong as far as is known, the worst first, each with its evidence and, where one can, the intents of the plan that mends it; and what could not be told. It reads nothing of its own.',
  access: 'read',
  params: InConnection,
  output: FindingList,
});
