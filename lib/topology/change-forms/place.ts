import type { Origin } from '#lib/contracts/access.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { type Place, parseArn } from '../arn.ts';
import { partitionOf } from '../partition.ts';

/** The place of a connection; `null` until AWS told its account: the first list does, as it lists only the caller's own. */
export function placeOf({
  connection,
  queues,
  topics,
}: Pick<Topology, 'connection' | 'queues' | 'topics'>): Place | null {
  const { region } = connection;
  const listed = queues.find(isListed) ?? topics.find(isListed);
  const known = parseArn(listed?.arn ?? '');
  const account = connection.account ?? known?.account;
  return account === undefined ? null : { partition: known?.partition ?? partitionOf(region), region, account };
}

const isListed = ({ origin }: { origin: Origin }) => origin === 'listed';
