import type { SnsAction } from '../action.ts';
import { invalidParameter } from '../errors.ts';
import { readPhoneNumber } from '../sms/phone-number.ts';

/** A number can be opted in once in thirty days (SNS API reference, OptInPhoneNumber). */
const WAIT_MS = 30 * 86_400_000;

/** Lets a number that opted out get messages again; any other is fine, too. */
export const optInPhoneNumber: SnsAction = ({ region }, form) => {
  const number = readPhoneNumber(form, 'phoneNumber');
  const { optedOut, optedInAt } = region.sns.sms;
  if (optedOut.get(number) === undefined) return '';
  const now = region.clock.now();
  if (now < (optedInAt.get(number) ?? Number.NEGATIVE_INFINITY) + WAIT_MS) {
    throw invalidParameter('Cannot opt in right now, latest opt in is too recent');
  }
  optedOut.delete(number);
  optedInAt.set(number, now);
  return '';
};
