import { CreatePlatformApplicationCommand, CreatePlatformEndpointCommand, type SNSClient } from '@aws-sdk/client-sns';
import type { ApplicationDeclaration } from './declaration.ts';

/** Makes a platform application with its devices, and answers their ARNs by token. */
export async function createApplication(
  sns: SNSClient,
  { name, platform, devices }: ApplicationDeclaration,
): Promise<Map<string, string>> {
  const arns = new Map<string, string>();
  const Attributes = { PlatformPrincipal: 'demo', PlatformCredential: 'demo' };
  const { PlatformApplicationArn } = await sns.send(
    new CreatePlatformApplicationCommand({ Name: name, Platform: platform, Attributes }),
  );
  for (const { token, userData, enabled = true } of devices) {
    const { EndpointArn } = await sns.send(
      new CreatePlatformEndpointCommand({
        PlatformApplicationArn,
        Token: token,
        CustomUserData: userData,
        Attributes: { Enabled: String(enabled) },
      }),
    );
    arns.set(token, EndpointArn ?? '');
  }
  return arns;
}
