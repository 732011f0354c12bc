import type { SnsAction } from '../action.ts';
import { writePage } from '../listing.ts';
import { escapeXml } from '../wire/xml.ts';

/** Numbers that opted out, a hundred a page. */
export const listPhoneNumbersOptedOut: SnsAction = (call, form) =>
  writePage(call, form, 'phoneNumbers', call.region.sns.sms.optedOut, escapeXml, 'nextToken');
