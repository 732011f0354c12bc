import { invalidParameter } from '../errors.ts';
import { orRefuse, parseJsonObject } from './check.ts';

/** Characters (SNS API reference, PutDataProtectionPolicy). */
const MAX_LENGTH = 30_720;

/** @throws ServiceError `InvalidParameter`; FIFO topics can have none (SNS guide, message data protection) */
export function checkDataProtectionPolicy(policy: string, fifo: boolean): void {
  if (fifo) throw invalidParameter('DataProtectionPolicy Reason: not supported for FIFO topics');
  if (policy.length > MAX_LENGTH) {
    throw invalidParameter(`DataProtectionPolicy Reason: must be at most ${MAX_LENGTH} characters long`);
  }
  orRefuse(invalidParameter, () => parseJsonObject('DataProtectionPolicy', policy));
}
