import { formMap } from '#sandbox/core/form.ts';
import type { SnsAction } from '../action.ts';
import { checkApplicationAttributes } from '../push/application-attributes.ts';
import { checkCredentials } from '../push/credentials.ts';
import { findApplication } from '../push/find-application.ts';

/** Sets attributes of a platform application; the empty text takes one away. */
export const setPlatformApplicationAttributes: SnsAction = (call, form) => {
  const application = findApplication(call, form, 'SetPlatformApplicationAttributes');
  const changes = formMap(form, 'Attributes');
  checkApplicationAttributes(changes);
  const attributes = new Map([...application.attributes, ...changes]);
  for (const [name, value] of changes) if (value === '') attributes.delete(name);
  checkCredentials(application.platform, attributes);
  application.attributes = attributes;
  return undefined;
};
