'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Remote } from '#components/inspector/remote.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { applicationOptions } from '#lib/client/queries/platform-application.ts';
import type { PlatformApplication } from '#lib/contracts/platform-application.ts';
import { platformWords } from '#lib/topology/application.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { DeviceSearch } from './device-search.tsx';

export type DeviceChoiceProps = {
  connection: string;
  /** At least one. */
  applications: readonly PlatformApplication[];
  /** ARN of the chosen device. */
  chosen: string | null;
  /** Why a device, by its ARN, will not do, a sentence; `null` = it will. */
  whyNot: (arn: string) => string | null;
  onChoose: (arn: string) => void;
};

/** One device of a mobile app, found by what its owner calls it, its id or the begin of its token. */
export function DeviceChoice({ connection, applications, chosen, whyNot, onChoose }: DeviceChoiceProps) {
  const [wanted, setWanted] = useState('');
  const application = applications.find(({ arn }) => arn === wanted) ?? applications[0];
  const { name = '', platform = '' } = application ?? {};
  const query = useQuery({ ...applicationOptions(connection, { platform, name }), enabled: application !== undefined });
  return (
    <div className="flex flex-col gap-2">
      {applications.length > 1 && (
        <SelectField
          label="Mobile app"
          value={application?.arn ?? ''}
          options={applications.map((each) => ({ value: each.arn, label: `${each.name}: ${platformWords(each)}` }))}
          onChange={setWanted}
        />
      )}
      {chosen !== null && (
        <p className="flex items-center gap-2">
          <span className="text-xs text-mute">Chosen</span>
          <span className="min-w-0 break-all">{nameOfArn(chosen)}</span>
        </p>
      )}
      <Remote query={query} what={`Reading the devices of ${name}`}>
        {({ endpoints, more }) => (
          <DeviceSearch app={name} devices={endpoints} more={more} whyNot={whyNot} onChoose={onChoose} />
        )}
      </Remote>
    </div>
  );
}
