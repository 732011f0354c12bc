import type { ServiceError } from '#sandbox/core/service-error.ts';
import { invalidParameter } from '../errors.ts';
import { isApple, type Platform } from './platforms.ts';

type Attributes = ReadonlyMap<string, string>;

/** Whether the push service takes the credentials no more: they begin with `expired`. */
export function areExpired(attributes: Attributes): boolean {
  return /^expired/i.test(attributes.get('PlatformCredential') ?? '');
}

/**
 * Whether an application has the credentials that its platform wants; only Firebase has no principal (SNS API
 * reference, CreatePlatformApplication). Any text will do, but one that begins with `invalid` is refused.
 * @throws ServiceError `InvalidParameter`
 */
export function checkCredentials(platform: Platform, attributes: Attributes): void {
  const principal = attributes.get('PlatformPrincipal');
  const credential = attributes.get('PlatformCredential');
  if (!credential && principal) throw refusal('PlatformPrincipal attribute provided without PlatformCredential');
  if (!credential) throw refusal('PlatformCredential attribute required');
  if (platform !== 'GCM' && !principal) {
    throw refusal('PlatformCredential attribute provided without PlatformPrincipal');
  }
  if ([principal, credential].some((text) => /^invalid/i.test(text ?? ''))) {
    throw refusal('Platform credentials are invalid');
  }
}

/** How the push service knows SNS; only Apple and Firebase have two ways (SNS API reference, GetPlatformApplicationAttributes). */
export function authenticationMethod(platform: Platform, attributes: Attributes): string | undefined {
  if (isApple(platform)) return attributes.has('ApplePlatformTeamID') ? 'token' : 'certificate';
  if (platform !== 'GCM') return undefined;
  return /^\s*\{/.test(attributes.get('PlatformCredential') ?? '') ? 'token' : 'key';
}

function refusal(reason: string): ServiceError {
  return invalidParameter(`Attributes Reason: ${reason}`);
}
