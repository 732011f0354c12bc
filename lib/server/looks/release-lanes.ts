import type { Hidden } from './hidden.ts';

/** entries a batch; SQS API reference, ChangeMessageVisibilityBatch. */
const BATCH = 10;
/** lanes at a time; a lane's batches go one after the other. */
const LANES = 8;

/**
 * In which batches hidden messages are given back. Of a FIFO queue a group stays in one lane, its last message first,
 * so that no message of it is visible while an earlier one is still hidden.
 */
export function lanesOf(hidden: readonly Hidden[], fifo: boolean): Hidden[][][] {
  const lanes: Hidden[][] = Array.from({ length: LANES }, () => []);
  const groups = fifo ? [...Map.groupBy(hidden, ({ groupId }) => groupId).values()].map(lastFirst) : chunks(hidden);
  for (const [index, group] of groups.entries()) lanes[index % LANES]?.push(...group);
  return lanes.filter((lane) => lane.length > 0).map(chunks);
}

function chunks(hidden: readonly Hidden[]): Hidden[][] {
  return Array.from({ length: Math.ceil(hidden.length / BATCH) }, (_, index) =>
    hidden.slice(index * BATCH, (index + 1) * BATCH),
  );
}

/** Sequence numbers have up to 20 digits: too long for a Number. */
function lastFirst(group: readonly Hidden[]): Hidden[] {
  const byNumber = (a: bigint, b: bigint) => (a < b ? 1 : a > b ? -1 : 0);
  return group
    .map((hidden) => ({ hidden, number: numberOf(hidden.sequenceNumber) }))
    .toSorted((a, b) => byNumber(a.number, b.number))
    .map(({ hidden }) => hidden);
}

/** Other servers may number in ways of their own. */
function numberOf(sequenceNumber: string | null): bigint {
  return sequenceNumber !== null && /^\d+$/.test(sequenceNumber) ? BigInt(sequenceNumber) : 0n;
}
