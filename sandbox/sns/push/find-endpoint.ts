import type { Call } from '#sandbox/core/action.ts';
import { regionOfArn, type World } from '#sandbox/core/region.ts';
import { splitSnsArn } from '../arn.ts';
import { authorizationError, invalidParameter, notFound } from '../errors.ts';
import type { PlatformApplication, PlatformEndpoint } from './application.ts';

export type FoundEndpoint = { application: PlatformApplication; endpoint: PlatformEndpoint };

/** The endpoint of an ARN and its application, wherever in the world they are. */
export function endpointOfArn(world: World, arn: string): FoundEndpoint | undefined {
  const application = regionOfArn(world, arn).sns.applications.get(applicationArnOf(arn));
  const endpoint = application?.endpoints.get(arn);
  return application && endpoint ? { application, endpoint } : undefined;
}

/** `…:endpoint/GCM/shop/1b9d…` is of `…:app/GCM/shop`. */
function applicationArnOf(endpointArn: string): string {
  return endpointArn.replace(/:endpoint\/([^/]*\/[^/]*)\/[^/]*$/, ':app/$1');
}

/**
 * The endpoint that a request names, if there is one; for its own account only.
 * @param parameter which parameter of the request holds the ARN
 * @throws ServiceError `InvalidParameter` or `AuthorizationError`
 */
export function lookUpEndpoint(
  call: Call,
  arn: string | undefined,
  action: string,
  parameter = 'EndpointArn',
): FoundEndpoint | undefined {
  const parts = splitSnsArn(call, arn, parameter);
  const [kind, ...rest] = (parts[5] ?? '').split('/');
  if (rest.length !== 3) {
    throw invalidParameter(`${parameter} Reason: Wrong number of slashes in relative portion of the ARN.`);
  }
  if (kind !== 'endpoint') throw invalidParameter(parameter);
  if (rest[2]?.length !== 36) {
    throw invalidParameter(
      `${parameter} Reason: ARN specifies an invalid endpointId: UUID must be encoded in exactly 36 characters.`,
    );
  }
  if (parts[4] !== call.region.account) throw authorizationError(call.caller, action, arn ?? '');
  return endpointOfArn(call.world, arn ?? '');
}

/** The same, for actions that cannot do without it. @throws ServiceError `NotFound` besides */
export function findEndpoint(call: Call, arn: string | undefined, action: string): FoundEndpoint {
  const found = lookUpEndpoint(call, arn, action);
  if (found === undefined) throw notFound('Endpoint');
  return found;
}

/** Whether a device can be subscribed: its endpoint must be there. @throws ServiceError `InvalidParameter` */
export function checkSubscribedEndpoint({ world }: Call, arn: string): void {
  if (endpointOfArn(world, arn) !== undefined) return;
  // Without a space before the ARN, as on AWS.
  throw invalidParameter(`Endpoint Reason: Endpoint does not exist for endpoint arn${arn}`);
}
