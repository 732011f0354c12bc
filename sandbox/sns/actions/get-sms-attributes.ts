import { mapElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { smsAttributes } from '../sms/sms-attributes.ts';
import { formList } from '../wire/form.ts';

/** The account's settings for text messages: those asked for, or all. */
export const getSmsAttributes: SnsAction = (call, form) => {
  const asked = formList(form, 'attributes.member').map((member) => member.get('') ?? '');
  const all = [...smsAttributes(call.region.sns.sms.attributes)];
  return mapElement('attributes', new Map(asked.length === 0 ? all : all.filter(([name]) => asked.includes(name))));
};
