import { ListEndpointsByPlatformApplicationCommand } from '@aws-sdk/client-sns';
import type { PlatformEndpoint } from '#lib/contracts/platform-application.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** characters of a device's token that are shown: enough to tell two apart, too few to push to */
const SHOWN = 6;

/** The first hundred endpoints of an application, and whether there are more. Errors: `not_found`, `denied`. */
export async function listEndpointsByPlatformApplication({
  aws,
  urgency = 'rest',
  arn,
}: Ask & { arn: string }): Promise<{ endpoints: PlatformEndpoint[]; more: boolean }> {
  const answer = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'ListEndpointsByPlatformApplication',
    resource: `platform application ${nameOfArn(arn)}`,
    lane: 'sns-lists',
    send: () => aws.sns.send(new ListEndpointsByPlatformApplicationCommand({ PlatformApplicationArn: arn })),
  });
  const endpoints = (answer.Endpoints ?? []).map(({ EndpointArn = '', Attributes = {} }) => ({
    arn: EndpointArn,
    enabled: Attributes.Enabled !== 'false',
    token: shortened(Attributes.Token ?? ''),
    customUserData: Attributes.CustomUserData ?? null,
  }));
  return { endpoints, more: Boolean(answer.NextToken) };
}

function shortened(token: string): string {
  return token.length > SHOWN ? `${token.slice(0, SHOWN)}…` : token;
}
