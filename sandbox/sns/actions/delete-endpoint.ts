import type { SnsAction } from '../action.ts';
import { lookUpEndpoint } from '../push/find-endpoint.ts';

/**
 * Deletes an endpoint; one that is not there is fine. Its subscriptions stay and have to be ended on their own (SNS API
 * reference, DeleteEndpoint).
 */
export const deleteEndpoint: SnsAction = (call, form) => {
  const found = lookUpEndpoint(call, form.get('EndpointArn'), 'DeleteEndpoint');
  if (found === undefined) return undefined;
  found.application.endpoints.delete(found.endpoint.arn);
  found.application.byToken.delete(found.endpoint.token);
  return undefined;
};
