import type { SnsAction } from '../action.ts';
import { applicationAttributes } from '../push/application-attributes.ts';
import { findApplication } from '../push/find-application.ts';
import { mapElement } from '../wire/xml.ts';

export const getPlatformApplicationAttributes: SnsAction = (call, form) =>
  mapElement('Attributes', applicationAttributes(findApplication(call, form, 'GetPlatformApplicationAttributes')));
