import type { Call } from '#sandbox/core/action.ts';
import type { Answer } from '#sandbox/core/answer.ts';
import type { Form } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { writeXmlError, writeXmlResult } from '#sandbox/core/xml-answer.ts';
import { ACTIONS } from '../actions.ts';
import { readInput } from './read-input.ts';
import { writeResult } from './write-result.ts';

const NAMESPACE = 'http://queue.amazonaws.com/doc/2012-11-05/';

/** Actions that answer the request's id and nothing else. */
const WITHOUT_RESULT =
  /^(AddPermission|ChangeMessageVisibility|DeleteMessage|DeleteQueue|PurgeQueue|RemovePermission|SetQueueAttributes|TagQueue|UntagQueue)$/;

/**
 * Runs one action of SQS asked in the query protocol, which SDKs and CLIs from before November 2023 speak. A request
 * posted to a queue's own path need not name it.
 * @throws ServiceError whatever the action refuses, and `InvalidAction`
 */
export async function dispatchSqsQuery(call: Call, name: string, form: Form, path: string): Promise<Answer> {
  const action = ACTIONS.get(name);
  if (!action) {
    throw new ServiceError({ code: 'InvalidAction', message: `The action ${name} is not valid for this endpoint.` });
  }
  const { Tags, ...input } = readInput(form);
  const result = await action(call, {
    ...(isQueuePath(path) && { QueueUrl: call.baseUrl + path }),
    ...(Tags !== undefined && { [name === 'CreateQueue' ? 'tags' : 'Tags']: Tags }),
    ...input,
  });
  return writeXmlResult(NAMESPACE, name, WITHOUT_RESULT.test(name) ? undefined : writeResult(name, result));
}

export function sqsQueryRefusal(error: ServiceError): Answer {
  return writeXmlError(NAMESPACE, error);
}

/** Whether a request's path is that of a queue: its owner and its name. */
export function isQueuePath(path: string): boolean {
  return /^\/\d{12}\/[^/]+$/.test(path);
}
