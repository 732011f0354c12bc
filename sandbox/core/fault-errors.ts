import { expiredToken, invalidToken } from './credential-errors.ts';
import type { Fault, FaultKind, Faults, FaultTarget } from './faults.ts';
import { kmsError } from './kms-errors.ts';
import { ServiceError } from './service-error.ts';

type Refusal = Extract<
  FaultKind,
  'unknown-action' | 'throttle' | 'deny' | 'error' | 'expired-token' | 'bad-credentials'
>;
export type Service = 'sqs' | 'sns' | 'sts';

const REFUSALS: readonly Refusal[] = [
  'unknown-action',
  'expired-token',
  'bad-credentials',
  'throttle',
  'deny',
  'error',
];

/** @throws ServiceError when a fault refuses the request before it is even looked at */
export function throwRefusals(faults: Faults, target: FaultTarget, service: Service): void {
  for (const kind of REFUSALS) {
    const fault = faults.take(kind, target);
    if (fault) throw refusal[kind](service, fault, target);
  }
}

const throttled: Record<Service, () => ServiceError> = {
  sqs: () => new ServiceError({ code: 'RequestThrottled', status: 403, message: 'Request is throttled.' }),
  sns: () => new ServiceError({ code: 'Throttled', status: 429, message: 'Rate exceeded' }),
  sts: () => new ServiceError({ code: 'Throttling', message: 'Rate exceeded' }),
};

/** What each service answers; SQS names shape and code apart, SNS has the code only. */
const refusal: Record<Refusal, (service: Service, fault: Fault, target: FaultTarget) => ServiceError> = {
  'unknown-action': (service, _fault, { action = '' }) =>
    new ServiceError({
      code: service === 'sqs' ? 'UnknownOperationException' : 'InvalidAction',
      status: service === 'sqs' ? 404 : 400,
      message: `The action ${action} is not valid for this endpoint.`,
    }),
  throttle: (service) => throttled[service](),
  deny: (service, fault, { action = '', arns = [] }) =>
    new ServiceError({
      code: service === 'sns' ? 'AuthorizationError' : 'AccessDenied',
      shape: 'AccessDeniedException',
      status: 403,
      message: `User is not authorized to perform: ${service}:${action} on resource: ${fault.arn ?? arns[0] ?? '*'}`,
    }),
  error: (_service, { code = 'InternalError' }) =>
    kmsError(code) ??
    new ServiceError({
      code,
      status: 500,
      sender: false,
      message: 'We encountered an internal error. Please try again.',
    }),
  'expired-token': expiredToken,
  'bad-credentials': invalidToken,
};
