import type { Call } from '#sandbox/core/action.ts';
import { type Caller, uniqueId } from '#sandbox/core/caller.ts';
import type { Form } from '#sandbox/core/form.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';
import { issueCredentials } from '#sandbox/core/temporary-credentials.ts';
import { element, textElement } from '#sandbox/core/xml.ts';
import { readRoleRequest } from './read-role-request.ts';

/** Temporary credentials of a role. A role that was not declared lets itself be assumed by anybody. */
export function assumeRole(call: Call, form: Form): string {
  const asked = readRoleRequest(form, call.caller);
  const role = call.world.roles.find(({ arn }) => arn === asked.arn);
  if (role?.refuse || (role?.externalId !== undefined && role.externalId !== asked.externalId)) {
    throw mayNotAssume(call.caller, asked.arn);
  }
  const session = sessionOf(asked);
  const expiresAt = call.region.clock.now() + asked.durationMs;
  const { accessKeyId, secretAccessKey, sessionToken } = issueCredentials(session, expiresAt);
  return (
    element('AssumedRoleUser', textElement('AssumedRoleId', session.userId), textElement('Arn', session.arn)) +
    element(
      'Credentials',
      textElement('AccessKeyId', accessKeyId),
      textElement('SecretAccessKey', secretAccessKey),
      textElement('SessionToken', sessionToken),
      textElement('Expiration', new Date(expiresAt).toISOString()),
    )
  );
}

function sessionOf({ arn, account, sessionName }: ReturnType<typeof readRoleRequest>): Caller {
  const roleName = arn.slice(arn.lastIndexOf('/') + 1);
  return {
    account,
    arn: `arn:aws:sts::${account}:assumed-role/${roleName}/${sessionName}`,
    userId: `${uniqueId('AROA', arn)}:${sessionName}`,
    roleArn: arn,
  };
}

/** The same words whether the trust policy or the external id is why (IAM guide, troubleshooting roles). */
function mayNotAssume(caller: Caller, arn: string): ServiceError {
  const message = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
  return new ServiceError({ code: 'AccessDenied', status: 403, message });
}
