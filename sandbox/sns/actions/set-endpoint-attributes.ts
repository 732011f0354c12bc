import { formMap } from '#sandbox/core/form.ts';
import type { SnsAction } from '../action.ts';
import { checkEndpointAttributes, sameTokenOtherAttributes, withAttributes } from '../push/endpoint-attributes.ts';
import { findEndpoint } from '../push/find-endpoint.ts';

/** Sets attributes of an endpoint; an app calls it with its device's new token, and to be enabled again. */
export const setEndpointAttributes: SnsAction = (call, form) => {
  const { application, endpoint } = findEndpoint(call, form.get('EndpointArn'), 'SetEndpointAttributes');
  const attributes = formMap(form, 'Attributes');
  checkEndpointAttributes(attributes);
  const changed = withAttributes(endpoint, attributes);
  const holder = application.byToken.get(changed.token);
  if (holder !== undefined && holder !== endpoint) sameTokenOtherAttributes(holder);
  application.byToken.delete(endpoint.token);
  application.byToken.set(changed.token, Object.assign(endpoint, changed));
  return undefined;
};
