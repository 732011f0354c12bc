import { formMap } from '#sandbox/core/form.ts';
import type { SnsAction } from '../action.ts';
import { orRefuse } from '../attributes/check.ts';
import { invalidParameter } from '../errors.ts';
import { checkSmsAttribute } from '../sms/sms-attributes.ts';

/** Sets the account's settings for text messages; the empty text takes one away. */
export const setSmsAttributes: SnsAction = (call, form) => {
  const changes = formMap(form, 'attributes');
  const { attributes } = call.region.sns.sms;
  orRefuse(
    (reason) => invalidParameter(`Attributes Reason: ${reason}`),
    () => {
      for (const [name, value] of changes) checkSmsAttribute(name, value);
    },
  );
  for (const [name, value] of changes) {
    if (value === '') attributes.delete(name);
    else attributes.set(name, value);
  }
  return '';
};
