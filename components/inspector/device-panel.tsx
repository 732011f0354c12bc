'use client';

import { nameOfArn } from '#lib/topology/arn.ts';
import { DeviceOverview } from './device-overview.tsx';
import { Head } from './head.tsx';
import type { PanelProps } from './panel-props.ts';
import { useDevice } from './use-device.ts';

type DevicePanelProps = Pick<PanelProps, 'scope' | 'onClose'> & { arn: string };

/** Everything known of one device of a mobile app, also of one that no topic feeds. */
export function DevicePanel({ arn, scope, onClose }: DevicePanelProps) {
  const device = useDevice(arn, scope);
  return (
    <>
      <Head name={nameOfArn(arn)} kind="Device" onClose={onClose} />
      <DeviceOverview arn={arn} device={device} scope={scope} />
    </>
  );
}
