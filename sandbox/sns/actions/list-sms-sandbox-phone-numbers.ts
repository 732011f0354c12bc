import { textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { writePage } from '../listing.ts';

/** Numbers that are verified or wait for it, a hundred a page. */
export const listSmsSandboxPhoneNumbers: SnsAction = (call, form) =>
  writePage(
    call,
    form,
    'PhoneNumbers',
    call.region.sns.sms.sandboxNumbers,
    ({ number, status }) => textElement('PhoneNumber', number) + textElement('Status', status),
  );
