import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { readPhoneNumber } from '../sms/phone-number.ts';

export const checkIfPhoneNumberIsOptedOut: SnsAction = (call, form) => {
  const number = readPhoneNumber(form, 'phoneNumber');
  return textElement('isOptedOut', String(call.region.sns.sms.optedOut.get(number) !== undefined));
};
