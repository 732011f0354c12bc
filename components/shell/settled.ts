import type { ConnectionStatus } from '#lib/contracts/connection.ts';
import type { Topology } from '#lib/contracts/topology.ts';

/** Whether the structure is known whole: the account was scanned, and what each queue says of its dead letters was read. */
export function isSettled(topology: Topology, discovery: ConnectionStatus['discovery']): boolean {
  return discovery === 'complete' && topology.queues.every(({ access }) => access.state !== 'unread');
}
