import type { Call } from '#sandbox/core/action.ts';
import type { Form } from '#sandbox/core/form.ts';
import { splitSnsArn } from '../arn.ts';
import { authorizationError, invalidParameter, notFound } from '../errors.ts';
import type { PlatformApplication } from './application.ts';

/**
 * The application that a request's `PlatformApplicationArn` names, if there is one; for its own account only.
 * @throws ServiceError `InvalidParameter` or `AuthorizationError`
 */
export function lookUpApplication(call: Call, form: Form, action: string): PlatformApplication | undefined {
  const arn = form.get('PlatformApplicationArn');
  const parts = splitSnsArn(call, arn, 'PlatformApplicationArn');
  const [kind, ...rest] = (parts[5] ?? '').split('/');
  if (rest.length !== 2) {
    throw invalidParameter('PlatformApplicationArn Reason: Wrong number of slashes in relative portion of the ARN.');
  }
  if (kind !== 'app') throw invalidParameter('PlatformApplicationArn');
  if (parts[4] !== call.region.account) throw authorizationError(call.caller, action, arn ?? '');
  return call.region.sns.applications.get(arn ?? '');
}

/** The same, for actions that cannot do without it. @throws ServiceError `NotFound` besides */
export function findApplication(call: Call, form: Form, action: string): PlatformApplication {
  const application = lookUpApplication(call, form, action);
  if (application === undefined) throw notFound('PlatformApplication');
  return application;
}
