import { randomUUID } from 'node:crypto';
import type { Call } from '#sandbox/core/action.ts';
import type { Answer } from '#sandbox/core/answer.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { element, textElement } from '#sandbox/sns/wire/xml.ts';
import { assumeRole } from './assume-role.ts';
import { getCallerIdentity } from './get-caller-identity.ts';

const NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';

/** Writes what stands inside the answer's result. */
type StsAction = (call: Call, params: URLSearchParams) => string;

const ACTIONS = new Map<string, StsAction>([
  ['AssumeRole', assumeRole],
  ['GetCallerIdentity', getCallerIdentity],
]);

/**
 * Runs one action of STS.
 * @throws ServiceError whatever the action refuses, and `InvalidAction`
 */
export function dispatchSts(call: Call, name: string, params: URLSearchParams): Answer {
  const action = ACTIONS.get(name);
  if (!action) {
    const message = `Could not find operation ${name} for version ${params.get('Version') ?? 'NO_VERSION_SPECIFIED'}`;
    throw new ServiceError({ code: 'InvalidAction', message });
  }
  const result = element(`${name}Result`, action(call, params));
  return answer(200, (id) => {
    const metadata = element('ResponseMetadata', textElement('RequestId', id));
    return `<${name}Response xmlns="${NAMESPACE}">${result}${metadata}</${name}Response>`;
  });
}

/** A refusal as STS writes it. */
export function stsRefusal({ status, sender, code, message }: ServiceError): Answer {
  const type = textElement('Type', sender ? 'Sender' : 'Receiver');
  const error = element('Error', type, textElement('Code', code), textElement('Message', message));
  return answer(
    status,
    (id) => `<ErrorResponse xmlns="${NAMESPACE}">${error}${textElement('RequestId', id)}</ErrorResponse>`,
  );
}

function answer(status: number, write: (requestId: string) => string): Answer {
  const id = randomUUID();
  return { status, contentType: 'text/xml', headers: { 'x-amzn-requestid': id }, body: write(id) };
}
