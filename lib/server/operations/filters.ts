import { SimulateFilterInput, SimulateFilterOutput } from '#lib/contracts/simulation.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { InConnection } from './path-params.ts';

/** It asks nothing of AWS, and changes nothing: so it is a reading. */
export const simulateFilter = operation({
  operationId: 'simulateFilter',
  method: 'POST',
  path: '/api/connections/{connection}/simulations',
  summary:
    'Tries a filter policy on messages that were seen or are given: which would be delivered, and why not; and what changes against the present filter. No AWS call.',
  access: 'read',
  params: InConnection,
  body: SimulateFilterInput,
  output: SimulateFilterOutput,
  // two of the largest policies as JSON in JSON, and typed messages
  limits: { bodyBytes: 4 * 1024 * 1024 },
});
