import type { Caller } from '#sandbox/core/caller.ts';
import { ServiceError } from '#sandbox/core/service-error.ts';

/** Why an attribute's value is refused; the action that was asked puts its own words before it. */
export class AttributeRefusal extends Error {
  override readonly name = 'AttributeRefusal';
}

/** `InvalidParameter`, which the SDKs raise as InvalidParameterException. */
export function invalidParameter(about: string): ServiceError {
  return new ServiceError({ code: 'InvalidParameter', message: `Invalid parameter: ${about}` });
}

/** `NotFound`: what an ARN names is not there. */
export function notFound(what: 'Topic' | 'Subscription' | 'PlatformApplication' | 'Endpoint'): ServiceError {
  return new ServiceError({ code: 'NotFound', message: `${what} does not exist`, status: 404 });
}

/** `ResourceNotFound`: how the tag actions say that a topic is not there. */
export function resourceNotFound(): ServiceError {
  return new ServiceError({ code: 'ResourceNotFound', message: 'Resource does not exist', status: 404 });
}

/** `AuthorizationError`: the caller may not do this to that resource. */
export function authorizationError(caller: Caller, action: string, arn: string): ServiceError {
  const message = `User: ${caller.arn} is not authorized to perform: SNS:${action} on resource: ${arn}`;
  return new ServiceError({ code: 'AuthorizationError', message, status: 403 });
}

/** A message attribute that SNS does not take. */
export function parameterValueInvalid(message: string): ServiceError {
  return new ServiceError({ code: 'ParameterValueInvalid', message });
}
