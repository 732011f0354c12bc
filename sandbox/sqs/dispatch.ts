import type { Action, Call, Input } from '../core/action.ts';
import type { Answer } from '../core/answer.ts';
import { ServiceError } from '../core/service-error.ts';
import { ACTIONS } from './actions.ts';

const JSON_1_0 = 'application/x-amz-json-1.0';

/**
 * Runs one action of SQS.
 * @throws ServiceError whatever the action refuses, and `UnknownOperationException`
 */
export async function dispatchSqs(call: Call, name: string, input: Input): Promise<Answer> {
  const action: Action | undefined = ACTIONS.get(name);
  if (!action) {
    throw new ServiceError({
      code: 'UnknownOperationException',
      status: 404,
      message: `The operation ${name} is not one of SQS`,
    });
  }
  return { status: 200, contentType: JSON_1_0, body: JSON.stringify(await action(call, input)) };
}

/** An error as SQS writes it: the modelled shape in the body, the code of the old query protocol in a header. */
export function sqsRefusal({ status, code, shape, sender, message }: ServiceError): Answer {
  return {
    status,
    contentType: JSON_1_0,
    headers: { 'x-amzn-query-error': `${code};${sender ? 'Sender' : 'Receiver'}` },
    body: JSON.stringify({ __type: `com.amazonaws.sqs#${shape}`, message }),
  };
}
