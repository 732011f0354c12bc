import { deleteMessageBatch } from '#lib/server/aws/sqs/delete-message-batch.ts';
import { receiveMessage } from '#lib/server/aws/sqs/receive-message.ts';
import type { ReceivedMessage } from '#lib/server/aws/sqs/received-message.ts';
import type { Desk } from '#lib/server/desk.ts';
import { giveBack } from '#lib/server/looks/give-back.ts';
import { type Hidden, hiddenBy } from '#lib/server/looks/hidden.ts';
import type { LookedAt } from '#lib/server/looks/looked-at.ts';
import { createTally } from '#lib/server/looks/tally.ts';
import { PROBE_MARK } from '#lib/topology/probe/sample-message.ts';

/** ms for which a probe is awaited. */
const PATIENCE = 10_000;
/** seconds that what is received stays hidden: until it is given back, with room for that. */
const LEASE = 30;
const MOST_A_RECEIVE = 10;
/** seconds that SQS waits for a message. */
const WAIT = 1;

/** `others`: how many messages were seen on the way, and given back. */
export type Awaited = { seen: boolean; removed: boolean; others: number };

/**
 * Receives until the marked message comes, for 10 s at most; removes it, and gives all others back. Where a message is
 * seen at its last receive, it receives no more. Errors: those of `ReceiveMessage`; what was hidden is given back first.
 */
export async function awaitProbe(desk: Desk, { queue, mark }: { queue: LookedAt; mark: string }): Promise<Awaited> {
  const { aws, now } = desk;
  const { url, name, facts } = queue;
  const hidden = new Map<string, Hidden>();
  const lastReceive = facts.deadLetter?.maxReceiveCount ?? Infinity;
  const until = now() + PATIENCE;
  let probe: ReceivedMessage | undefined;
  let spent = false;
  try {
    while (!probe && !spent && now() < until) {
      const lease = now() + LEASE * 1000;
      const received = await receiveMessage({ aws, url, name, max: MOST_A_RECEIVE, wait: WAIT, visibility: LEASE });
      probe = received.find((each) => isMarked(each, mark));
      for (const each of received) if (each !== probe) hidden.set(each.message.messageId, hiddenBy(each, lease));
      spent = received.some(({ message }) => message.receiveCount >= lastReceive && message !== probe?.message);
    }
    const failed =
      probe && (await deleteMessageBatch({ aws, url, name, handles: [probe.handle] }).catch(() => [probe]));
    return { seen: probe !== undefined, removed: failed?.length === 0, others: hidden.size };
  } finally {
    await giveBack({ desk, queue, tally: createTally(now), hidden: [...hidden.values()] });
  }
}

/** In the envelope the mark is part of the body; raw delivery keeps it as an attribute. */
function isMarked({ message }: ReceivedMessage, mark: string): boolean {
  return message.attributes[PROBE_MARK]?.value === mark || message.body.includes(mark);
}
