import { randomInt, randomUUID } from 'node:crypto';
import { ServiceError } from '#sandbox/core/service-error.ts';
import type { SnsAction } from '../action.ts';
import { readPhoneNumber } from '../sms/phone-number.ts';

/** Adds a number to verify, and sends it a one-time password; a number that waits for one gets another. */
export const createSmsSandboxPhoneNumber: SnsAction = ({ region }, form) => {
  const number = readPhoneNumber(form, 'PhoneNumber');
  const { optedOut, sandboxNumbers } = region.sns.sms;
  if (optedOut.get(number) !== undefined) {
    throw new ServiceError({ code: 'OptedOut', message: `Phone number ${number} is opted out` });
  }
  const oneTimePassword = String(randomInt(100_000, 1_000_000));
  const existing = sandboxNumbers.get(number);
  if (existing?.status === 'Verified') return '';
  if (existing === undefined) sandboxNumbers.add(number, { number, status: 'Pending', oneTimePassword });
  else existing.oneTimePassword = oneTimePassword;
  region.sns.outbox.add({
    at: region.clock.now(),
    protocol: 'sms',
    endpoint: number,
    messageId: randomUUID(),
    body: `Your verification code is ${oneTimePassword}.`,
    outcome: 'sent',
  });
  return '';
};
