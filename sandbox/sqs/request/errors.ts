import { ServiceError } from '../../core/service-error.ts';

const PREFIX = 'AWS.SimpleQueueService';

export function queueDoesNotExist(): ServiceError {
  return new ServiceError({
    code: `${PREFIX}.NonExistentQueue`,
    shape: 'QueueDoesNotExist',
    message: 'The specified queue does not exist.',
  });
}

export function missingParameter(name: string): ServiceError {
  return new ServiceError({ code: 'MissingParameter', message: `The request must contain the parameter ${name}.` });
}

export function invalidParameterValue(message: string): ServiceError {
  return new ServiceError({ code: 'InvalidParameterValue', message });
}

/** `InvalidParameterValue` in AWS's usual sentence. */
export function invalidValue(name: string, value: unknown, reason: string): ServiceError {
  return invalidParameterValue(`Value ${String(value)} for parameter ${name} is invalid. Reason: ${reason}.`);
}

export function invalidAttributeName(name: string): ServiceError {
  return new ServiceError({ code: 'InvalidAttributeName', message: `Unknown Attribute ${name}.` });
}

export function invalidAttributeValue(name: string, reason?: string): ServiceError {
  const why = reason ? ` Reason: ${reason}.` : '';
  return new ServiceError({
    code: 'InvalidAttributeValue',
    message: `Invalid value for the parameter ${name}.${why}`,
  });
}

export function receiptHandleIsInvalid(handle: string): ServiceError {
  return new ServiceError({
    code: 'ReceiptHandleIsInvalid',
    status: 404,
    message: `The input receipt handle "${handle}" is not a valid receipt handle.`,
  });
}

export function overLimit(message: string): ServiceError {
  return new ServiceError({ code: 'OverLimit', status: 403, message });
}

export function resourceNotFound(parameter: string): ServiceError {
  return new ServiceError({
    code: 'ResourceNotFoundException',
    status: 404,
    message: `The resource that you specified for the ${parameter} parameter doesn't exist.`,
  });
}

/** An error whose code is its shape behind the service's prefix, as most of SQS's own are. */
export function prefixed(shape: string, message: string, status = 400): ServiceError {
  return new ServiceError({ code: `${PREFIX}.${shape}`, shape, status, message });
}
