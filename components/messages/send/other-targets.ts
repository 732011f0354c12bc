import type { Queue } from '#lib/contracts/queue.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { parseArn } from '#lib/topology/arn.ts';

/** Queues offered beside those that come first: more are no choice any more. */
const MOST_OTHERS = 200;

/**
 * Where a message seen in a queue can be sent: the queue itself, those whose dead letters it holds, then the account's
 * others of the same kind, by name.
 */
export function otherTargets(queue: Queue, { queues }: Pick<Topology, 'queues'>): { value: string; label: string }[] {
  const account = parseArn(queue.arn)?.account;
  const fits = ({ arn, fifo }: Queue) => fifo === queue.fifo && arn !== queue.arn && parseArn(arn)?.account === account;
  const there = queues.filter(fits).toSorted((one, other) => one.name.localeCompare(other.name));
  const isSource = ({ arn }: Queue) => queue.deadLetterFor.includes(arn);
  const sources = there.filter(isSource);
  const others = there.filter((each) => !isSource(each)).slice(0, MOST_OTHERS);
  return [
    { value: queue.arn, label: `${queue.name} (here)` },
    ...sources.map(({ arn, name }) => ({ value: arn, label: `${name} (its dead letters come here)` })),
    ...others.map(({ arn, name }) => ({ value: arn, label: name })),
  ];
}
