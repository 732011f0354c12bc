import type { SnsAction } from '../action.ts';
import { resourceNotFound } from '../errors.ts';
import { readPhoneNumber } from '../sms/phone-number.ts';

export const deleteSmsSandboxPhoneNumber: SnsAction = ({ region }, form) => {
  const known = region.sns.sms.sandboxNumbers.delete(readPhoneNumber(form, 'PhoneNumber'));
  if (!known) throw resourceNotFound();
  return '';
};
