import type { IncomingMessage, ServerResponse } from 'node:http';
import { sqsRefusal } from '#sandbox/sqs/dispatch.ts';
import type { Call } from './action.ts';
import { anonymousCaller } from './anonymous.ts';
import { type Answer, sendAnswer, sendHalf } from './answer.ts';
import type { CallCounter } from './call-counter.ts';
import { type Caller, readCaller } from './caller.ts';
import type { Clock } from './clock.ts';
import { missingAuthenticationToken } from './credential-errors.ts';
import { type CredentialScope, readCredentialScope } from './credential-scope.ts';
import { throwRefusals } from './fault-errors.ts';
import type { Faults, FaultTarget } from './faults.ts';
import { readServiceRequest, type ServiceRequest } from './protocol.ts';
import { readBody } from './read-body.ts';
import type { World } from './region.ts';
import { ServiceError } from './service-error.ts';

export type Served = { world: World; clock: Clock; faults: Faults; calls: CallCounter };

/** Answers one request of whichever service, with whatever faults are set for it. */
export async function handleRequest(served: Served, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (served.faults.take('refuse', {})) return void request.socket.destroy();
  const hangUp = new AbortController();
  response.once('close', () => hangUp.abort());

  let asked: ServiceRequest | undefined;
  try {
    const body = await readBody(request);
    const scope = readCredentialScope(headerOf(request, 'authorization'));
    asked = readServiceRequest({
      service: scope?.service,
      target: headerOf(request, 'x-amz-target'),
      url: request.url ?? '/',
      body,
    });
    served.calls.add(asked.action);
    const signed = scope && { caller: callerOf(served, request, scope), region: scope.region };
    const asker = signed ?? anonymousCaller(asked);
    if (!asker) throw missingAuthenticationToken();
    const call = callOf(served, request, asked, asker, hangUp.signal);
    const answer = await run(served, asked, call);
    if (call.fault('drop-answer')) return void request.socket.destroy();
    if (call.fault('truncate-answer')) return sendHalf(response, answer);
    sendAnswer(response, answer);
  } catch (error) {
    if (!response.destroyed) sendAnswer(response, (asked?.refuse ?? sqsRefusal)(asServiceError(error)));
  }
}

async function run({ faults, clock }: Served, asked: ServiceRequest, call: Call): Promise<Answer> {
  const latency = call.fault('latency');
  if (latency) await new Promise<void>((resolve) => clock.after(latency.ms ?? 0, resolve));
  throwRefusals(faults, call.target, asked.service);
  return asked.run(call);
}

function callerOf({ world, clock }: Served, request: IncomingMessage, { accessKeyId }: CredentialScope): Caller {
  const sessionToken = headerOf(request, 'x-amz-security-token');
  return readCaller({ accessKeyId, sessionToken, account: world.account, now: clock.now() });
}

function callOf(
  { world, faults }: Served,
  request: IncomingMessage,
  asked: ServiceRequest,
  { caller, region }: { caller: Caller; region: string },
  signal: AbortSignal,
): Call {
  const target: FaultTarget = { action: asked.action, arns: asked.texts.map((text) => arnOf(text, region)) };
  return {
    caller,
    region: world.region(region, caller.account),
    world,
    baseUrl: `http://${headerOf(request, 'host')}`,
    traceHeader: headerOf(request, 'x-amzn-trace-id'),
    signal,
    target,
    fault: (kind) => faults.take(kind, target),
  };
}

/** A queue URL as the ARN it stands for; anything else as it is. */
function arnOf(text: string, region: string): string {
  const [, account, name] = /^https?:\/\/[^/]+\/(\d{12})\/([^/]+)$/.exec(text) ?? [];
  return account ? `arn:aws:sqs:${region}:${account}:${name}` : text;
}

function headerOf(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function asServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  return new ServiceError({ code: 'InternalError', status: 500, sender: false, message: String(error) });
}
