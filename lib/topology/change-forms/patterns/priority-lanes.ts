import type { Blueprint } from './blueprint.ts';
import { type Making, makePart, makeQueueWithDeadLetters } from './parts.ts';
import type { Lane, Pattern } from './pattern.ts';

type PriorityLanes = Pattern & { kind: 'priority-lanes' };

/** A topic whose messages are sorted into a queue for each priority, by a message attribute. */
export function priorityLanes(making: Making, { attribute, lanes, rest }: PriorityLanes): Blueprint {
  const topic = makePart(making, { key: 'topic', kind: 'topic', role: 'What is published', suffix: '' });
  const queues = lanes.map(({ id, name }) =>
    makeQueueWithDeadLetters(making, { key: `lane-${id}`, role: `Lane ${name || id + 1}`, suffix: name }),
  );
  return {
    parts: [topic, ...queues.flatMap(({ parts }) => parts)],
    links: [
      ...queues.map(({ link }) => link),
      ...lanes.map((lane) => ({
        kind: 'subscription' as const,
        topic: 'topic',
        queue: `lane-${lane.id}`,
        filterPolicy: laneFilter({ attribute, lanes, rest }, lane),
      })),
    ],
    notes: laneNotes({ attribute, lanes, rest }),
  };
}

/** The values that a lane takes, in order, each once. */
export function laneValues({ values }: Pick<Lane, 'values'>): string[] {
  const all = values.split(',').map((value) => value.trim());
  return [...new Set(all)].filter((value) => value !== '');
}

type Sorting = Omit<PriorityLanes, 'kind'>;

/**
 * The filter policy of a lane. The lane for the rest takes what no other lane names, and what has no priority at all.
 * Source: SNS developer guide, "Anything-but matching" and "Key matching".
 */
function laneFilter({ attribute, lanes, rest }: Sorting, lane: Lane): string {
  const others = lanes.filter(({ id }) => id !== lane.id).flatMap(laneValues);
  const taken = lane.id === rest ? [{ 'anything-but': others }, { exists: false }] : laneValues(lane);
  return JSON.stringify({ [attribute.trim()]: taken });
}

function laneNotes({ attribute, lanes, rest }: Sorting): string[] {
  const [first] = lanes;
  const restLane = lanes.find(({ id }) => id === rest);
  return [
    `SQS has no priorities: these are ${lanes.length} plain queues. Consumers must poll ${first?.name || 'the first lane'} first, and the next only when it is empty.`,
    restLane
      ? `Lane ${restLane.name} also takes messages whose ${attribute} is missing or names no lane.`
      : `Messages whose ${attribute} is missing or names no lane reach no queue, and are lost.`,
    `SNS matches no filter with a message that has no attribute at all: without ${attribute} or any other, it reaches no lane.`,
    `The attribute ${attribute} is compared as text, letter for letter: publish it as a String.`,
  ];
}
