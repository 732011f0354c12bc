import { mapElement, textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { writePage } from '../listing.ts';
import { applicationAttributes } from '../push/application-attributes.ts';

/** The caller's platform applications in this region, a hundred a page. */
export const listPlatformApplications: SnsAction = (call, form) =>
  writePage(
    call,
    form,
    'PlatformApplications',
    call.region.sns.applications,
    (application) =>
      textElement('PlatformApplicationArn', application.arn) +
      mapElement('Attributes', applicationAttributes(application)),
  );
