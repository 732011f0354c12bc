import type { Topology } from '#lib/contracts/topology.ts';
import { parseArn } from '../arn.ts';
import type { ResourceKind } from './attribute-field.ts';
import { placeOf } from './place.ts';

/** Names that queues and topics of the connection's own account and region have. */
export type TakenNames = Readonly<Record<ResourceKind, ReadonlySet<string>>>;

type Known = Pick<Topology, 'connection' | 'queues' | 'topics'>;

/** What is known to be gone leaves its name free; AWS blocks a queue's for 60 s, which only the plan can see. */
export function takenNames(known: Known): TakenNames {
  const place = placeOf(known);
  const here = ({ arn, access }: Known['queues'][number] | Known['topics'][number]) => {
    const at = parseArn(arn);
    return access.state !== 'missing' && at?.region === place?.region && at?.account === place?.account;
  };
  const namesOf = (all: readonly (Known['queues'][number] | Known['topics'][number])[]) =>
    new Set(all.filter(here).map(({ name }) => name));
  return { queue: namesOf(known.queues), topic: namesOf(known.topics) };
}
