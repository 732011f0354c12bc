'use client';

import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { ConnectionId } from '#lib/contracts/connection.ts';
import type { PlatformApplication } from '#lib/contracts/platform-application.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { whyNotSubscribe } from '#lib/topology/change/connect.ts';
import { subscribeEndpoint } from '#lib/topology/change-forms/join-intents.ts';
import type { Graph } from '#lib/topology/model.ts';
import { DeviceChoice } from './device-choice.tsx';

type SubscribeDeviceProps = {
  connection: ConnectionId;
  graph: Graph;
  topicArn: string;
  application: PlatformApplication;
  onClose: () => void;
};

/** Which device of a mobile app is meant, once a topic was dropped on the app. */
export function SubscribeDevice({ connection, graph, topicArn, application, onClose }: SubscribeDeviceProps) {
  const [device, setDevice] = useState<string | null>(null);
  function plan(): void {
    if (device !== null) propose([subscribeEndpoint(topicArn, 'application', device)]);
    onClose();
  }
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={`Subscribe a device of ${application.name} to ${nameOfArn(topicArn)}`}
      description="Nothing happens before you have read the plan."
      footer={
        <>
          <Button look="primary" disabled={device === null} onClick={plan}>
            Show plan
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <DeviceChoice
        connection={connection}
        applications={[application]}
        chosen={device}
        whyNot={(endpoint) => whyNotSubscribe(graph, { topicArn, protocol: 'application', endpoint })}
        onChoose={setDevice}
      />
    </Dialog>
  );
}
