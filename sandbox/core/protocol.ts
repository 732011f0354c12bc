import { dispatchSns } from '#sandbox/sns/dispatch.ts';
import { writeError } from '#sandbox/sns/wire/answer.ts';
import { dispatchSqs, sqsRefusal } from '#sandbox/sqs/dispatch.ts';
import type { Call, Input } from './action.ts';
import type { Answer } from './answer.ts';
import { ServiceError } from './service-error.ts';

const SQS_TARGET = 'AmazonSQS.';

/** A request as its protocol reads it: SQS speaks AWS JSON 1.0, SNS the query protocol. */
export type ServiceRequest = {
  service: 'sqs' | 'sns';
  action: string;
  /** Every string parameter, to find ARNs in. */
  texts: readonly string[];
  run(call: Call): Promise<Answer>;
  refuse(error: ServiceError): Answer;
};

/** @throws ServiceError for a body or a target no service understands */
export function readServiceRequest(target: string | undefined, body: string): ServiceRequest {
  if (target?.startsWith(SQS_TARGET)) return sqsRequest(target.slice(SQS_TARGET.length), body);
  const params = new URLSearchParams(body);
  const action = params.get('Action');
  if (target === undefined && action) return snsRequest(action, params);
  throw new ServiceError({ code: 'UnknownOperationException', status: 404, message: 'No such operation' });
}

function sqsRequest(action: string, body: string): ServiceRequest {
  const input = parseInput(body);
  return {
    service: 'sqs',
    action,
    texts: Object.values(input).filter((value) => typeof value === 'string'),
    run: (call) => dispatchSqs(call, action, input),
    refuse: sqsRefusal,
  };
}

function snsRequest(action: string, params: URLSearchParams): ServiceRequest {
  return {
    service: 'sns',
    action,
    texts: [...params.values()],
    run: (call) => dispatchSns(call, params),
    refuse: writeError,
  };
}

function parseInput(body: string): Input {
  try {
    const input: unknown = JSON.parse(body || '{}');
    if (typeof input === 'object' && input !== null && !Array.isArray(input)) return input as Input;
  } catch {
    // Answered below, like any other body that is not an object.
  }
  throw new ServiceError({ code: 'SerializationException', message: 'Could not parse request body' });
}
