import { formTexts } from '#sandbox/core/form.ts';
import { mapElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { smsAttributes } from '../sms/sms-attributes.ts';

/** The account's settings for text messages: those asked for, or all. */
export const getSmsAttributes: SnsAction = (call, form) => {
  const asked = formTexts(form, 'attributes.member');
  const all = [...smsAttributes(call.region.sns.sms.attributes)];
  return mapElement('attributes', new Map(asked.length === 0 ? all : all.filter(([name]) => asked.includes(name))));
};
