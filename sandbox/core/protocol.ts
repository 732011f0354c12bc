import { dispatchSns, snsRefusal } from '#sandbox/sns/dispatch.ts';
import { dispatchSqs, sqsRefusal } from '#sandbox/sqs/dispatch.ts';
import { dispatchSqsQuery, isQueuePath, sqsQueryRefusal } from '#sandbox/sqs/query/dispatch.ts';
import { dispatchSts, stsRefusal } from '#sandbox/sts/dispatch.ts';
import type { Call, Input } from './action.ts';
import type { Answer } from './answer.ts';
import type { Service } from './fault-errors.ts';
import { type Form, readForm } from './form.ts';
import { ServiceError } from './service-error.ts';

const SQS_TARGET = 'AmazonSQS.';

/** What tells a request's service and action: on AWS the host would, here the scope of its signature does. */
export type Wire = {
  service: string | undefined;
  /** `X-Amz-Target`, of the JSON protocol only. */
  target: string | undefined;
  /** Path and query. */
  url: string;
  body: string;
};

/** A request as its protocol reads it: SQS speaks AWS JSON 1.0 and the query protocol, SNS and STS the latter only. */
export type ServiceRequest = {
  service: Service;
  action: string;
  /** Every string parameter, to find ARNs in. */
  texts: readonly string[];
  run(call: Call): Promise<Answer>;
  refuse(error: ServiceError): Answer;
};

/** @throws ServiceError for a body or a target no service understands */
export function readServiceRequest({ service, target, url, body }: Wire): ServiceRequest {
  if (target?.startsWith(SQS_TARGET)) return sqsRequest(target.slice(SQS_TARGET.length), body);
  const [path = '/', query = ''] = url.split('?');
  const form = readForm(new URLSearchParams(query && body ? `${query}&${body}` : query || body));
  const action = form.get('Action');
  if (target !== undefined || !action) {
    throw new ServiceError({ code: 'UnknownOperationException', status: 404, message: 'No such operation' });
  }
  if (service === 'sts') return stsRequest(action, form);
  return service === 'sqs' || isQueuePath(path) ? sqsQueryRequest(action, form, path) : snsRequest(action, form);
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

function sqsQueryRequest(action: string, form: Form, path: string): ServiceRequest {
  return {
    service: 'sqs',
    action,
    texts: [...form.values(), ...(isQueuePath(path) ? [`http://sandbox${path}`] : [])],
    run: (call) => dispatchSqsQuery(call, action, form, path),
    refuse: sqsQueryRefusal,
  };
}

function snsRequest(action: string, form: Form): ServiceRequest {
  return {
    service: 'sns',
    action,
    texts: [...form.values()],
    run: (call) => dispatchSns(call, form),
    refuse: snsRefusal,
  };
}

function stsRequest(action: string, form: Form): ServiceRequest {
  return {
    service: 'sts',
    action,
    texts: [...form.values()],
    run: async (call) => dispatchSts(call, action, form),
    refuse: stsRefusal,
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
