import type { DeliveryFailure } from '../outbox.ts';
import { areExpired } from './credentials.ts';
import type { FoundEndpoint } from './find-endpoint.ts';

/**
 * Hands a message to the push service. Of a token that begins with `invalid` it says that the app is no longer on the
 * device, upon which SNS disables the endpoint (SNS API reference, SetEndpointAttributes: Enabled).
 * @returns why the device does not get it, if it does not
 */
export function pushToDevice({ application, endpoint }: FoundEndpoint): DeliveryFailure | undefined {
  if (areExpired(application.attributes)) return 'application-disabled';
  if (!endpoint.enabled) return 'endpoint-disabled';
  if (!/^invalid/i.test(endpoint.token)) return undefined;
  endpoint.enabled = false;
  return 'token-invalid';
}
