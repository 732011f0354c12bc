import { ProbeFacts, ProbeInput, ProbeOutcome, ProbeSubject } from '#lib/contracts/probe.ts';
import { operation } from '#lib/server/gate/operation.ts';
import { InConnection } from './path-params.ts';

export const getProbeFacts = operation({
  operationId: 'getProbeFacts',
  method: 'GET',
  path: '/api/connections/{connection}/probes',
  summary:
    'Who would get a marked message that passes the filter of a queue’s subscription, and whether one is offered.',
  access: 'read',
  params: InConnection,
  query: ProbeSubject,
  output: ProbeFacts,
});

export const probeSubscription = operation({
  operationId: 'probeSubscription',
  method: 'POST',
  path: '/api/connections/{connection}/probes',
  summary:
    'Publishes a marked message, and receives in the queue until it comes, for 10 s at most: it is removed, all others are given back. Refused where somebody else could get it.',
  access: 'write',
  params: InConnection,
  body: ProbeInput,
  output: ProbeOutcome,
});
