import type { Origin } from '#lib/contracts/access.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { parseArn } from '../arn.ts';

/** Where new queues and topics are made. */
export type Place = { partition: string; region: string; account: string };

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

/** The ARN that a queue of this name has, or will have. */
export function queueArnAt({ partition, region, account }: Place, name: string): string {
  return `arn:${partition}:sqs:${region}:${account}:${name}`;
}

/** The ARN that a topic of this name has, or will have. */
export function topicArnAt({ partition, region, account }: Place, name: string): string {
  return `arn:${partition}:sns:${region}:${account}:${name}`;
}

/** Source: AWS general reference, "Amazon Resource Names". */
function partitionOf(region: string): string {
  if (region.startsWith('cn-')) return 'aws-cn';
  return region.startsWith('us-gov-') ? 'aws-us-gov' : 'aws';
}
