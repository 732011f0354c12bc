import { type CredentialSource, ownSource } from './credential-source.ts';
import { configFiles } from './shared-config.ts';

/** Credentials that a service calls expired, and how they are renewed. */
export function expiredWords(host: string, source: CredentialSource | undefined): string {
  if (source?.kind === 'role') return `The session of role ${source.role.arn} has expired; Weir assumes it anew.`;
  if (source?.kind === 'profile') {
    return `The credentials of profile “${source.profile}” have expired. Renew them (where it signs in by SSO, run: aws sso login --profile ${source.profile}) and Weir goes on by itself.`;
  }
  if (source?.keys) {
    return 'The credentials in Weir’s environment (AWS_ACCESS_KEY_ID, AWS_SESSION_TOKEN) have expired. Start Weir with new ones, or with AWS_PROFILE.';
  }
  return `The credentials for ${host} have expired. Renew them (for example with aws sso login) and Weir goes on by itself.`;
}

/** Keys that a service does not know, or whose signature is wrong. `name` is AWS's error name. */
export function refusedKeysWords(host: string, name: string, source: CredentialSource | undefined): string {
  const own = source && ownSource(source);
  if (own?.kind === 'profile') {
    return `${host} does not accept the access key of profile “${own.profile}” (${name}). Put a valid one into ${configFiles().credentials} (aws configure --profile ${own.profile}) and Weir goes on by itself.`;
  }
  return `${host} does not accept the credentials (${name}). Check AWS_PROFILE or the access key that Weir was started with.`;
}
