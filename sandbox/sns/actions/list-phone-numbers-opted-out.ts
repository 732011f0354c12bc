import { escapeXml } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { writePage } from '../listing.ts';

/** Numbers that opted out, a hundred a page. */
export const listPhoneNumbersOptedOut: SnsAction = (call, form) =>
  writePage(call, form, 'phoneNumbers', call.region.sns.sms.optedOut, escapeXml, 'nextToken');
