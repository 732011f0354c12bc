import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { OpenWorld } from '../open-world.ts';
import { withValues } from '../with-values.ts';
import { the } from './on-resources.ts';

type Call<A extends AwsCall['action']> = Extract<AwsCall, { action: A }>;

/** SNS API reference, SetEndpointAttributes. */
export function setEndpointAttributes(
  { devices }: OpenWorld,
  { arn, attributes }: Call<'SetEndpointAttributes'>,
): void {
  const device = the(devices, arn, 'NotFound');
  devices.set(arn, { ...device, attributes: withValues(device.attributes, attributes) });
}
