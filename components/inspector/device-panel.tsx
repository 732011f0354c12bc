'use client';

import dynamic from 'next/dynamic';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import { nameOfArn } from '#lib/topology/arn.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { DeviceOverview } from './device-overview.tsx';
import { Head } from './head.tsx';
import type { PanelProps } from './panel-props.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { useDevice } from './use-device.ts';

const DeviceComposer = dynamic(
  () => import('#components/messages/publish/device-composer.tsx').then((room) => room.DeviceComposer),
  { ssr: false, loading: () => <SkeletonLines label="Opening the composer…" /> },
);

/** Everything known of one device of a mobile app, also of one that no topic feeds. */
export function DevicePanel({ arn, scope, tab, onTab, onClose }: PanelProps & { arn: string }) {
  const device = useDevice(arn, scope);
  const { application, state } = device;
  const reachable = application !== null && state !== 'gone' && !scope.topology.connection.readOnly;
  const name = nameOfArn(arn);
  const composer = <DeviceComposer key={arn} arn={arn} state={state} connection={scope.connection} />;
  const tabs = [
    { id: 'overview', label: 'Overview', content: <DeviceOverview arn={arn} device={device} scope={scope} /> },
    ...(reachable ? [{ id: 'publish', label: 'Publish', content: composer }] : []),
    { id: 'activity', label: 'Activity', content: <ActivityPanel id={arn} scope={scope} /> },
  ];
  return (
    <>
      <Head name={name} kind="Device" production={scope.topology.connection.production} onClose={onClose} />
      <PanelTabs tabs={tabs} tab={tab} onTab={onTab} label={name} />
    </>
  );
}
