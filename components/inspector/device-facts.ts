import type { DeviceState } from '#lib/contracts/platform-application.ts';
import type { Fact } from './facts.tsx';
import type { KnownDevice } from './use-device.ts';

/** What is known of a device itself; of its token, which is personal, the begin alone. */
export function deviceFacts(arn: string, { state, listed }: KnownDevice): Fact[] {
  return [
    ...(state ? [stateFact(state)] : []),
    ...(listed
      ? [
          { term: 'User data', value: listed.customUserData || 'none' },
          { term: 'Token', value: listed.token, mono: true, note: 'Only its beginning is shown.' },
        ]
      : []),
    { term: 'ARN', value: arn, copy: arn, mono: true },
    { term: 'Deliveries', value: 'not visible', note: 'SNS tells them to CloudWatch only.' },
  ];
}

function stateFact(state: DeviceState): Fact {
  switch (state) {
    case 'enabled':
      return { term: 'State', value: 'enabled' };
    case 'disabled':
      return { term: 'State', value: 'disabled', note: 'SNS drops what it should get until Enabled is true again.' };
    case 'gone':
      return { term: 'State', value: 'does not exist', note: 'It was deleted; its subscription stayed.' };
  }
}
