import { mapElement } from '#sandbox/core/xml.ts';
import type { SnsAction } from '../action.ts';
import { endpointAttributes } from '../push/endpoint-attributes.ts';
import { findEndpoint } from '../push/find-endpoint.ts';

export const getEndpointAttributes: SnsAction = (call, form) => {
  const { application, endpoint } = findEndpoint(call, form.get('EndpointArn'), 'GetEndpointAttributes');
  return mapElement('Attributes', endpointAttributes(application, endpoint));
};
