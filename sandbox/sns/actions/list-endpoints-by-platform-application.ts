import { mapElement, textElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { writePage } from '../listing.ts';
import { endpointAttributes } from '../push/endpoint-attributes.ts';
import { findApplication } from '../push/find-application.ts';

/** An application's endpoints with their attributes, a hundred a page. */
export const listEndpointsByPlatformApplication: SnsAction = (call, form) => {
  const application = findApplication(call, form, 'ListEndpointsByPlatformApplication');
  return writePage(
    call,
    form,
    'Endpoints',
    application.endpoints,
    (endpoint) =>
      textElement('EndpointArn', endpoint.arn) + mapElement('Attributes', endpointAttributes(application, endpoint)),
  );
};
