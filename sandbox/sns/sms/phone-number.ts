import type { Form } from '#sandbox/core/form.ts';
import { invalidParameter } from '../errors.ts';

/**
 * Reads a telephone number in E.164.
 * @param parameter how the request calls it
 * @throws ServiceError `InvalidParameter`
 */
export function readPhoneNumber(form: Form, parameter: 'phoneNumber' | 'PhoneNumber'): string {
  const number = form.get(parameter) ?? '';
  if (/^\+[1-9]\d{1,14}$/.test(number)) return number;
  throw invalidParameter('PhoneNumber Reason: input incorrectly formatted');
}

/** The number as E.164 writes it, without the hyphens that `Publish` and `Subscribe` take. */
export function plainNumber(number: string): string {
  return `+${number.replace(/\D/g, '')}`;
}
