import { dispatchSns } from '#sandbox/sns/dispatch.ts';
import { dispatchSqs, sqsRefusal } from '#sandbox/sqs/dispatch.ts';
import type { Call, Input } from './action.ts';
import type { Answer } from './answer.ts';
import { ServiceError } from './service-error.ts';

const XML = 'text/xml;charset=UTF-8';
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
    async run(call) {
      const { status, xml } = await dispatchSns(call, params);
      return { status, contentType: XML, body: xml };
    },
    refuse: ({ status, code, sender, message }) => ({
      status,
      contentType: XML,
      body: errorXml(code, sender, message),
    }),
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

function errorXml(code: string, sender: boolean, message: string): string {
  const text = message.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const type = sender ? 'Sender' : 'Receiver';
  return `<ErrorResponse xmlns="http://sns.amazonaws.com/doc/2010-03-31/"><Error><Type>${type}</Type><Code>${code}</Code><Message>${text}</Message></Error><RequestId>00000000-0000-0000-0000-000000000000</RequestId></ErrorResponse>`;
}
