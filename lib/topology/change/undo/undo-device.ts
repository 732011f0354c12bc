import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Before } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { Refusal } from '../refusal.ts';
import { theDevice } from '../resources.ts';
import { putBack } from './put-back.ts';

/** A device takes what it took before; one that SNS disabled again meanwhile is so already. */
export function undoDevice(
  planner: Planner,
  { action, arn, attributes: set }: Extract<AwsCall, { action: 'SetEndpointAttributes' }>,
  before: Before,
): void {
  if (before.kind !== 'values') return;
  const { attributes: now } = theDevice(planner.world, arn);
  for (const [name, value] of Object.entries(before.values)) {
    const back = putBack(name, { before: value, after: set[name] ?? null, now: now[name] ?? null });
    if (back === null) continue;
    if (back === 'changed since') throw new Refusal(`${name} of device ${nameOfArn(arn)} was changed since.`);
    planner.step({ action, arn, attributes: { [name]: back.value } }, `So that device ${nameOfArn(arn)} is as before`);
  }
}
