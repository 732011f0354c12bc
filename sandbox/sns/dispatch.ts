import type { Call } from '#sandbox/core/action.ts';
import type { Answer } from '#sandbox/core/answer.ts';
import type { Form } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { writeXmlError, writeXmlResult } from '#sandbox/core/xml-answer.ts';
import { ACTIONS } from './actions.ts';

const NAMESPACE = 'http://sns.amazonaws.com/doc/2010-03-31/';

/**
 * Runs one request of the query protocol.
 * @throws ServiceError whatever the action refuses, and `InvalidAction`
 */
export async function dispatchSns(call: Call, form: Form): Promise<Answer> {
  const name = form.get('Action') ?? '';
  const action = ACTIONS.get(name);
  if (action === undefined) throw unknownAction(name, form.get('Version'));
  return writeXmlResult(NAMESPACE, name, action(call, form));
}

export function snsRefusal(error: ServiceError): Answer {
  return writeXmlError(NAMESPACE, error);
}

function unknownAction(name: string, version: string | undefined): ServiceError {
  const message = `The action ${name} is not valid for this endpoint, version ${version ?? 'none'}.`;
  return new ServiceError({ code: 'InvalidAction', message });
}
