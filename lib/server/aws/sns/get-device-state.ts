import { GetEndpointAttributesCommand } from '@aws-sdk/client-sns';
import type { DeviceState } from '#lib/contracts/platform-application.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** Whether a device's endpoint takes messages; of its token and user data nothing is kept. Errors: `denied`. */
export async function getDeviceState({ aws, urgency = 'rest', arn }: Ask & { arn: string }): Promise<DeviceState> {
  try {
    const { Attributes = {} } = await call({
      aws,
      urgency,
      service: 'sns',
      action: 'GetEndpointAttributes',
      resource: `endpoint ${nameOfArn(arn)}`,
      send: () => aws.sns.send(new GetEndpointAttributesCommand({ EndpointArn: arn })),
    });
    return Attributes.Enabled === 'false' ? 'disabled' : 'enabled';
  } catch (error) {
    if (isWeirError(error) && error.code === 'not_found') return 'gone';
    throw error;
  }
}
