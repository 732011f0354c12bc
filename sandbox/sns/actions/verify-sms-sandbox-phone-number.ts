import { ServiceError } from '#sandbox/core/service-error.ts';
import type { SnsAction } from '../action.ts';
import { resourceNotFound } from '../errors.ts';
import { readPhoneNumber } from '../sms/phone-number.ts';

/** Verifies a number by the one-time password it was sent. */
export const verifySmsSandboxPhoneNumber: SnsAction = ({ region }, form) => {
  const waiting = region.sns.sms.sandboxNumbers.get(readPhoneNumber(form, 'PhoneNumber'));
  if (waiting === undefined) throw resourceNotFound();
  if (form.get('OneTimePassword') !== waiting.oneTimePassword) {
    throw new ServiceError({ code: 'VerificationException', message: 'Unable to verify phone number.' });
  }
  waiting.status = 'Verified';
  return '';
};
