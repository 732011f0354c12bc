import { CreatePlatformApplicationCommand, CreatePlatformEndpointCommand } from '@aws-sdk/client-sns';
import type { Clients, Subject } from '../../../check.ts';

/** A platform application of its own, for Firebase Cloud Messaging unless said otherwise. */
export async function makeApplication(
  { sns, name }: Subject,
  Platform = 'GCM',
  attributes: Record<string, string> = {},
): Promise<string> {
  const Attributes = { PlatformPrincipal: 'principal', PlatformCredential: 'credential', ...attributes };
  const { PlatformApplicationArn = '' } = await sns.send(
    new CreatePlatformApplicationCommand({ Name: name('app'), Platform, Attributes }),
  );
  return PlatformApplicationArn;
}

/** The endpoint of a device's token with an application. */
export async function register(
  { sns }: Clients,
  PlatformApplicationArn: string,
  Token: string,
  more: { CustomUserData?: string; Attributes?: Record<string, string> } = {},
): Promise<string> {
  const input = { PlatformApplicationArn, Token, ...more };
  return (await sns.send(new CreatePlatformEndpointCommand(input))).EndpointArn ?? '';
}
