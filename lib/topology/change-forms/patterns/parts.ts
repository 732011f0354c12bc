import type { ResourceKind } from '../attribute-field.ts';
import { withSuffix } from '../name-mistake.ts';
import { DEAD_LETTER_RETENTION } from '../quick-queue.ts';
import type { Link, Names, Part } from './blueprint.ts';

/** What every pattern makes its parts of. */
export type Making = {
  base: string;
  names: Names;
  fifo: boolean;
  /** Receives after which a message is given up. */
  maxReceiveCount: number;
};

type PartWish = { key: string; kind: ResourceKind; role: string; suffix: string };

/** A part whose name is the base with a suffix, unless it was given another. */
export function makePart({ base, names, fifo }: Making, { key, kind, role, suffix }: PartWish): Part {
  const derived = [base, suffix].filter((each) => each !== '').join('-');
  return { key, kind, fifo, role, name: withSuffix(names[key] ?? derived, fifo), attributes: {} };
}

/** A queue with its dead-letter queue, and the link between them. */
export function makeQueueWithDeadLetters(making: Making, wish: Omit<PartWish, 'kind'>): { parts: Part[]; link: Link } {
  const queue = makePart(making, { ...wish, kind: 'queue' });
  const key = `${wish.key}-dlq`;
  const deadLetters = makePart(making, {
    key,
    kind: 'queue',
    role: `What ${wish.role.toLowerCase()} gave up`,
    suffix: [wish.suffix, 'dlq'].filter((each) => each !== '').join('-'),
  });
  return {
    parts: [queue, { ...deadLetters, attributes: { MessageRetentionPeriod: DEAD_LETTER_RETENTION } }],
    link: { kind: 'dead-letter', queue: wish.key, deadLetterQueue: key, maxReceiveCount: making.maxReceiveCount },
  };
}
