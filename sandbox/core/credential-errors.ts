import { ServiceError } from './service-error.ts';

export function missingAuthenticationToken(): ServiceError {
  return new ServiceError({
    code: 'MissingAuthenticationToken',
    status: 403,
    message: 'Request is missing Authentication Token',
  });
}

export function expiredToken(): ServiceError {
  return new ServiceError({
    code: 'ExpiredToken',
    shape: 'ExpiredTokenException',
    status: 403,
    message: 'The security token included in the request is expired',
  });
}

export function invalidToken(): ServiceError {
  return new ServiceError({
    code: 'InvalidClientTokenId',
    shape: 'UnrecognizedClientException',
    status: 403,
    message: 'The security token included in the request is invalid.',
  });
}
