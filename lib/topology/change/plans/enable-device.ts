import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionsAt } from '../open-world.ts';
import type { Planner } from '../planner.ts';
import { theDevice } from '../resources.ts';

/**
 * Lets a device take messages again. SNS "will set this to false when a notification service indicates to Amazon SNS that
 * the endpoint is invalid. Users can set it back to true, typically after updating Token" (SNS API reference,
 * SetEndpointAttributes, Enabled).
 */
export function planEnableDevice(
  planner: Planner,
  { endpointArn: arn }: Extract<Intent, { kind: 'enableDevice' }>,
): void {
  if (theDevice(planner.world, arn).attributes.Enabled === 'true') return;
  const name = nameOfArn(arn);
  const call = { action: 'SetEndpointAttributes', arn, attributes: { Enabled: 'true' } } as const;
  planner.step(call, `So that device ${name} takes messages again, until its push service refuses its token`);
  const count = subscriptionsAt(planner.world, arn).length;
  const instead =
    count === 0
      ? ''
      : ` Where the app is gone, end ${count === 1 ? 'its subscription' : `its ${count} subscriptions`} instead.`;
  planner.warn(
    'caution',
    arn,
    `AWS: “Users can set it back to true, typically after updating Token.” With a token that is no longer valid, SNS disables ${name} again at the next message.${instead}`,
  );
}
