import type { Call } from '#sandbox/core/action.ts';
import type { Answer } from '#sandbox/core/answer.ts';
import type { Form } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { writeXmlError, writeXmlResult } from '#sandbox/core/xml-answer.ts';
import { assumeRole } from './assume-role.ts';
import { getCallerIdentity } from './get-caller-identity.ts';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** Writes what stands inside the answer's result. */
type StsAction = (call: Call, form: Form) => string;

const ACTIONS = new Map<string, StsAction>([
  ['AssumeRole', assumeRole],
  ['GetCallerIdentity', getCallerIdentity],
]);

/**
 * Runs one action of STS.
 * @throws ServiceError whatever the action refuses, and `InvalidAction`
 */
export function dispatchSts(call: Call, name: string, form: Form): Answer {
  const action = ACTIONS.get(name);
  if (!action) {
    const message = `Could not find operation ${name} for version ${form.get('Version') ?? 'NO_VERSION_SPECIFIED'}`;
    throw new ServiceError({ code: 'InvalidAction', message });
  }
  return writeXmlResult(NAMESPACE, name, action(call, form));
}

export function stsRefusal(error: ServiceError): Answer {
  return writeXmlError(NAMESPACE, error);
}
