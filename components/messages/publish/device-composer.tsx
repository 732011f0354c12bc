'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { EnableDevice } from '#components/inspector/enable-device.tsx';
import { Notice } from '#components/inspector/notice.tsx';
import { Composer } from '#components/messages/composer/composer.tsx';
import { useDraftShelf } from '#components/messages/composer/use-draft-shelf.ts';
import { activityKey } from '#lib/client/queries/keys.ts';
import { deviceTarget } from '#lib/client/sends/targets.ts';
import type { DeviceState } from '#lib/contracts/platform-application.ts';

type DeviceComposerProps = { arn: string; state: DeviceState | null; connection: string };

/** Publishes to one device alone, beside all topics; one that is disabled is told before SNS refuses it. */
export function DeviceComposer({ arn, state, connection }: DeviceComposerProps) {
  const client = useQueryClient();
  const [shelved, shelve] = useDraftShelf(connection, arn);
  const target = useMemo(() => deviceTarget(arn), [arn]);
  return (
    <Composer
      connection={connection}
      target={target}
      shelved={shelved}
      onShelve={shelve}
      above={state === 'disabled' && <Disabled arn={arn} />}
      onOver={() => void client.invalidateQueries({ queryKey: activityKey(connection, arn) })}
    />
  );
}

function Disabled({ arn }: { arn: string }) {
  return (
    <div className="px-4 pt-3">
      <Notice tone="danger" title="This device is disabled">
        <p className="mb-2">SNS refuses what is published to it (EndpointDisabled).</p>
        <EnableDevice arn={arn} />
      </Notice>
    </div>
  );
}
