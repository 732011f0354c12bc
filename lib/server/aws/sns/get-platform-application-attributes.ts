import { GetPlatformApplicationAttributesCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** What AWS should never answer, and other servers might. */
const SECRET = /^Platform(?:Credential|Principal)$/;

/** All attributes of one application by AWS's names, without its credentials. Errors: `not_found`, `denied`. */
export async function getPlatformApplicationAttributes({
  aws,
  urgency = 'rest',
  arn,
}: Ask & { arn: string }): Promise<Record<string, string>> {
  const { Attributes = {} } = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'GetPlatformApplicationAttributes',
    resource: `platform application ${nameOfArn(arn)}`,
    send: () => aws.sns.send(new GetPlatformApplicationAttributesCommand({ PlatformApplicationArn: arn })),
  });
  return Object.fromEntries(Object.entries(Attributes).filter(([name]) => !SECRET.test(name)));
}
