import type { Call } from '#sandbox/core/action.ts';
import type { Answer } from '#sandbox/core/answer.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { ACTIONS } from './actions.ts';
import { writeResponse } from './wire/answer.ts';
import { readForm } from './wire/form.ts';

/**
 * Runs one request of the query protocol.
 * @throws ServiceError whatever the action refuses, and `InvalidAction`
 */
export async function dispatchSns(call: Call, params: URLSearchParams): Promise<Answer> {
  const form = readForm(params);
  const name = form.get('Action') ?? '';
  const action = ACTIONS.get(name);
  if (action === undefined) throw unknownAction(name, form.get('Version'));
  return writeResponse(name, action(call, form));
}

function unknownAction(name: string, version: string | undefined): ServiceError {
  const message = `The action ${name} is not valid for this endpoint, version ${version ?? 'none'}.`;
  return new ServiceError({ code: 'InvalidAction', message });
}
