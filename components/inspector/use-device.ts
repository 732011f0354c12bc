import { useQuery } from '@tanstack/react-query';
import { applicationOptions } from '#lib/client/queries/platform-application.ts';
import type { DeviceState, PlatformEndpoint } from '#lib/contracts/platform-application.ts';
import { applicationOfDevice, readApplicationArn } from '#lib/topology/application.ts';
import { endpointId } from '#lib/topology/endpoint.ts';
import type { Scope } from './scope.ts';

/** What is known of a device: its app's list has the first hundred, and the map whether one that is subscribed is enabled. */
export type KnownDevice = {
  /** ARN of its app, where the map has it. */
  application: string | null;
  state: DeviceState | null;
  listed: PlatformEndpoint | null;
};

/** What is known of a device of mobile push. */
export function useDevice(arn: string, { connection, graph }: Scope): KnownDevice {
  const application = applicationOfDevice(arn);
  const known = application !== null && graph.nodes.has(application);
  const named = readApplicationArn(arn) ?? { platform: '', name: '' };
  const { data } = useQuery({ ...applicationOptions(connection, named), enabled: known });
  const node = graph.nodes.get(endpointId('application', arn));
  const listed = data?.endpoints.find((each) => each.arn === arn) ?? null;
  const read = listed && (listed.enabled ? 'enabled' : 'disabled');
  return {
    application: known ? application : null,
    state: (node?.kind === 'endpoint' ? node.device : undefined) ?? read,
    listed,
  };
}
