'use client';

import { useState } from 'react';
import { TextField } from '#components/ui/text-field.tsx';
import type { PlatformEndpoint } from '#lib/contracts/platform-application.ts';
import { applicationOfDevice } from '#lib/topology/application.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import type { DeviceChoiceProps } from './device-choice.tsx';

type DeviceSearchProps = Pick<DeviceChoiceProps, 'whyNot' | 'onChoose'> & {
  app: string;
  devices: readonly PlatformEndpoint[];
  /** Whether the app has more than these: others are named by their ARN. */
  more: boolean;
};

/** More than these are no help: type on. */
const MOST = 6;

/** The devices of an app that a text finds; all of a few are there at once. Those that will not do say why. */
export function DeviceSearch({ app, devices, more, whyNot, onChoose }: DeviceSearchProps) {
  const [text, setText] = useState('');
  const found = devicesWith(text.trim(), devices);
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={`Find a device of ${app}`}
        value={text}
        onChange={setText}
        placeholder="user data, id, begin of its token"
        hint={more ? `The first ${devices.length} are searched; any other is found by its whole ARN.` : undefined}
      />
      <ul aria-label="Devices found" className="flex flex-col">
        {found.slice(0, MOST).map((device) => (
          <li key={device.arn}>
            <Found
              device={device}
              whyNot={whyNot(device.arn)}
              onChoose={() => {
                onChoose(device.arn);
                setText('');
              }}
            />
          </li>
        ))}
      </ul>
      <p role="status" className="text-xs text-mute">
        {found.length === 0 && (devices.length === 0 ? 'No device is registered.' : 'No device has this.')}
        {found.length > MOST && `${found.length - MOST} more: type on.`}
      </p>
    </div>
  );
}

type Listed = Pick<PlatformEndpoint, 'arn'> & Partial<PlatformEndpoint>;

function Found({ device, whyNot, onChoose }: { device: Listed; whyNot: string | null; onChoose: () => void }) {
  const { arn, enabled, token, customUserData } = device;
  return (
    <button
      type="button"
      disabled={whyNot !== null}
      onClick={onChoose}
      className="w-full rounded-[5px] px-2 py-1 text-left text-sm break-all hover:bg-ground disabled:text-mute"
    >
      {customUserData || nameOfArn(arn)}
      <span className="block text-xs break-normal text-soft">
        {[customUserData && nameOfArn(arn), token && `token ${token}`, enabled === false && 'disabled']
          .filter(Boolean)
          .join(' · ')}
      </span>
      {whyNot !== null && <span className="block text-xs break-normal">{whyNot}</span>}
    </button>
  );
}

function devicesWith(text: string, devices: readonly PlatformEndpoint[]): readonly Listed[] {
  const wanted = text.toLowerCase();
  const found = devices.filter(({ arn, token, customUserData }) =>
    [arn, token.replace('…', ''), customUserData ?? ''].some((each) => each.toLowerCase().includes(wanted)),
  );
  return found.length === 0 && applicationOfDevice(text) !== null ? [{ arn: text }] : found;
}
