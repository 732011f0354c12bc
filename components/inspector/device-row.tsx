import { TONE_TEXT } from '#components/ui/tone.ts';
import type { PlatformEndpoint } from '#lib/contracts/platform-application.ts';
import { endpointId, endpointName } from '#lib/topology/endpoint.ts';
import { ResourceLink } from './resource-link.tsx';
import type { Scope } from './scope.ts';

/** One device of an app: what its owner calls it, whether it takes messages, and the beginning of its token. */
export function DeviceRow({ endpoint, scope }: { endpoint: PlatformEndpoint; scope: Scope }) {
  const { arn, enabled, token, customUserData } = endpoint;
  const id = endpointId('application', arn);
  const name = endpointName({ endpoint: arn });
  return (
    <li className="flex flex-col gap-0.5 py-1.5">
      <div className="flex items-start justify-between gap-2">
        {scope.graph.nodes.has(id) ? <ResourceLink id={id} scope={scope} /> : <span className="break-all">{name}</span>}
        <span className={`shrink-0 text-xs ${TONE_TEXT[enabled ? 'quiet' : 'danger']}`}>
          {enabled ? 'enabled' : 'disabled'}
        </span>
      </div>
      <div className="flex min-w-0 gap-2 text-xs text-soft">
        <span className="min-w-0 truncate">{customUserData || 'no user data'}</span>
        <span className="ml-auto shrink-0 font-mono" title="Only the beginning of a device's token is shown">
          {token}
        </span>
      </div>
    </li>
  );
}
