import { SetEndpointAttributesCommand } from '@aws-sdk/client-sns';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

type Set = Ask & {
  arn: string;
  /** By AWS's names: `Enabled`. */
  attributes: Record<string, string>;
};

/** Sets attributes of a device's endpoint. Errors: `invalid_input`, `not_found`, `denied`. */
export async function setEndpointAttributes({ aws, urgency = 'selected', arn, attributes }: Set): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sns',
    action: 'SetEndpointAttributes',
    resource: `device ${nameOfArn(arn)}`,
    once: true,
    send: () => aws.sns.send(new SetEndpointAttributesCommand({ EndpointArn: arn, Attributes: attributes })),
  });
}
