import { invalidParameter } from '../errors.ts';
import type { PlatformApplication, PlatformEndpoint } from './application.ts';
import { isApple } from './platforms.ts';

/** Bytes (SNS API reference, SetEndpointAttributes). */
const MAX_USER_DATA = 2_048;

/** @throws ServiceError `InvalidParameter` for an attribute that is none, or a value that cannot be */
export function checkEndpointAttributes(attributes: ReadonlyMap<string, string>): void {
  for (const [name, value] of attributes) {
    const wrong = mistakeOf(name, value);
    if (wrong === 'name') throw invalidParameter(`Attributes Reason: Invalid attribute name: ${name}`);
    if (wrong === undefined) continue;
    throw invalidParameter(`Attributes Reason: Invalid value for attribute: ${name}: ${wrong}`);
  }
}

function mistakeOf(name: string, value: string): string | undefined {
  switch (name) {
    case 'Enabled':
      return /^(true|false)$/i.test(value) ? undefined : 'must be true or false';
    case 'Token':
      return value === '' ? 'cannot be empty' : undefined;
    case 'CustomUserData':
      return Buffer.byteLength(value) > MAX_USER_DATA
        ? `must be at most ${MAX_USER_DATA} bytes long in UTF-8 encoding`
        : undefined;
    default:
      return 'name';
  }
}

/** The endpoint as it is with these attributes, already checked. */
export function withAttributes(
  endpoint: PlatformEndpoint,
  attributes: ReadonlyMap<string, string>,
): Omit<PlatformEndpoint, 'arn'> {
  const enabled = attributes.get('Enabled');
  return {
    token: attributes.get('Token') ?? endpoint.token,
    enabled: enabled === undefined ? endpoint.enabled : enabled.toLowerCase() === 'true',
    customUserData: attributes.get('CustomUserData') ?? endpoint.customUserData,
  };
}

/** What an endpoint shows of itself; Apple's tokens in lower case (SNS API reference, GetEndpointAttributes). */
export function endpointAttributes({ platform }: PlatformApplication, endpoint: PlatformEndpoint): Map<string, string> {
  const { token, enabled, customUserData } = endpoint;
  return new Map([
    ['Enabled', String(enabled)],
    ['Token', isApple(platform) ? token.toLowerCase() : token],
    ...(customUserData === undefined ? [] : ([['CustomUserData', customUserData]] as const)),
  ]);
}

/**
 * Refuses a token that another endpoint of the application has.
 * @throws ServiceError `InvalidParameter`, which names that endpoint
 */
export function sameTokenOtherAttributes({ arn }: PlatformEndpoint): never {
  throw invalidParameter(`Token Reason: Endpoint ${arn} already exists with the same Token, but different attributes.`);
}
