import type { Call } from '#sandbox/core/action.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { ACTIONS } from './actions.ts';
import { writeError, writeResponse, type XmlAnswer } from './wire/answer.ts';
import { readForm } from './wire/form.ts';

/** Runs one request of the query protocol; a refusal is an answer like any other. */
export async function dispatchSns(call: Call, params: URLSearchParams): Promise<XmlAnswer> {
  const form = readForm(params);
  const name = form.get('Action') ?? '';
  try {
    const action = ACTIONS.get(name);
    if (action === undefined) throw unknownAction(name, form.get('Version'));
    return writeResponse(name, action(call, form));
  } catch (error) {
    if (error instanceof ServiceError) return writeError(error);
    throw error;
  }
}

function unknownAction(name: string, version: string | undefined): ServiceError {
  const message = `The action ${name} is not valid for this endpoint, version ${version ?? 'none'}.`;
  return new ServiceError({ code: 'InvalidAction', message });
}
