import type { SeenMessage } from '#lib/contracts/message.ts';
import type { MessageGroup } from './list-rows.ts';

/**
 * FIFO lanes: the messages of each group in the order in which SQS delivers them. The lane of the earliest message is
 * first. Sequence numbers have 20 digits, more than a Number holds exactly.
 */
export function lanesOf(messages: readonly SeenMessage[], note: string | null): MessageGroup[] {
  const lanes = Map.groupBy(messages, ({ groupId }) => groupId ?? '');
  return [...lanes]
    .map(([id, lane]) => ({ id, label: id === '' ? 'no group' : id, note, messages: lane.toSorted(bySequence) }))
    .toSorted((a, b) => compareFirst(a.messages, b.messages));
}

function bySequence(a: SeenMessage, b: SeenMessage): number {
  const [first, second] = [sequenceOf(a), sequenceOf(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

function compareFirst([a]: readonly SeenMessage[], [b]: readonly SeenMessage[]): number {
  return a && b ? bySequence(a, b) : 0;
}

/** Other servers than AWS need not count in digits. */
function sequenceOf({ sequenceNumber }: SeenMessage): bigint {
  return sequenceNumber !== null && /^\d{1,40}$/.test(sequenceNumber) ? BigInt(sequenceNumber) : 0n;
}
