import { isDeepStrictEqual } from 'node:util';
import type { DeviceState, PlatformApplication } from '#lib/contracts/platform-application.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import { listPlatformApplications } from '#lib/server/aws/sns/list-platform-applications.ts';
import { parseArn } from '#lib/topology/arn.ts';
import type { SubscriptionRecord } from './records.ts';
import type { State } from './state.ts';

/** Lists all platform applications. Errors: those of `ListPlatformApplications`. */
export async function scanApplications({ aws, state }: { aws: Aws; state: State }): Promise<number> {
  const listed: PlatformApplication[] = [];
  let pages = 0;
  for await (const page of listPlatformApplications({ aws, urgency: 'in-view' })) {
    for (const { arn } of page) state.meet(parseArn(arn)?.account);
    listed.push(...page);
    pages += 1;
  }
  if (!isDeepStrictEqual(state.applications.platformApplications, listed)) {
    state.applications = { platformApplications: listed };
    state.changes.applications = true;
  }
  return pages;
}

/** Takes in what a device's endpoint says of itself. */
export function applyDeviceState(state: State, record: SubscriptionRecord, device: DeviceState): void {
  if (record.subscription.device === device) return;
  const before = record.subscription.device;
  state.replaceSubscription(record, { ...record.subscription, device });
  if (before === undefined) return;
  const { id } = record.subscription;
  state.observe({ kind: 'subscription', change: 'changed', id, before: { device: before }, after: { device } });
}
