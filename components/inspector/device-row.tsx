import { Smartphone } from 'lucide-react';
import { TONE_TEXT } from '#components/ui/tone.ts';
import type { PlatformEndpoint } from '#lib/contracts/platform-application.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { endpointId } from '#lib/topology/endpoint.ts';
import { EnableDevice } from './enable-device.tsx';
import type { Scope } from './scope.ts';

/** One device of an app: what its owner calls it, whether it takes messages, and the beginning of its token. */
export function DeviceRow({ endpoint, scope }: { endpoint: PlatformEndpoint; scope: Scope }) {
  const { arn, enabled, token, customUserData } = endpoint;
  return (
    <li className="flex flex-col gap-0.5 py-1.5">
      <div className="flex items-start justify-between gap-2">
        <button
          type="button"
          onClick={() => scope.onSelect(endpointId('application', arn))}
          className="inline-flex max-w-full items-start gap-1.5 rounded-[4px] text-left text-flow hover:underline"
        >
          <Smartphone aria-hidden className="mt-[3px] size-3.5 shrink-0" />
          <span className="min-w-0 break-all">{nameOfArn(arn)}</span>
        </button>
        <span className={`shrink-0 text-xs ${TONE_TEXT[enabled ? 'quiet' : 'danger']}`}>
          {enabled ? 'enabled' : 'disabled'}
        </span>
      </div>
      <div className="flex min-w-0 gap-2 pl-5 text-xs text-soft">
        <span className="min-w-0 truncate">{customUserData || 'no user data'}</span>
        <span className="ml-auto shrink-0 font-mono" title="Only the beginning of a device's token is shown">
          {token}
        </span>
      </div>
      {!enabled && (
        <div className="mt-1 pl-5">
          <EnableDevice arn={arn} />
        </div>
      )}
    </li>
  );
}
