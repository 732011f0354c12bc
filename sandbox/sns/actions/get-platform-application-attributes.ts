import { mapElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { applicationAttributes } from '../push/application-attributes.ts';
import { findApplication } from '../push/find-application.ts';

export const getPlatformApplicationAttributes: SnsAction = (call, form) =>
  mapElement('Attributes', applicationAttributes(findApplication(call, form, 'GetPlatformApplicationAttributes')));
