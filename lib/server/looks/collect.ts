import type { LookEnd, PeekInput } from '#lib/contracts/look.ts';
import type { WholeMessage } from '#lib/contracts/message.ts';
import { receiveMessage } from '#lib/server/aws/sqs/receive-message.ts';
import type { ReceivedMessage } from '#lib/server/aws/sqs/received-message.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { createBackOff } from './back-off.ts';
import { type Hidden, hiddenBy } from './hidden.ts';
import type { LookedAt } from './looked-at.ts';
import { createPatience } from './patience.ts';
import type { Tally } from './tally.ts';

/** seconds that what is received stays hidden, counted from before the call. */
export const LEASE = 60;
/** ms after which nothing more is received: the rest of the first lease is for giving back. */
const COLLECT_FOR = 40_000;
/** receives at a time; of a FIFO queue one, so that groups come in order. */
const PARALLEL = 4;
const MOST_A_RECEIVE = 10;
/** bytes of bodies that one look takes in. */
const MOST_BYTES = 1024 ** 3;

export type CollectInput = {
  desk: Desk;
  queue: LookedAt;
  input: PeekInput;
  tally: Tally;
  /** What is hidden by this look, by message id: filled here. */
  hidden: Map<string, Hidden>;
  /** Collect no more. */
  stop: AbortSignal;
  saw: (messages: WholeMessage[]) => void;
};

/**
 * How collecting ended; with `failed`, by which error. `lostUntil` (ms since epoch): a receive got no answer, so what it
 * brought, if anything, is hidden until then by a handle that nobody has. `throttled`: so were the last receives.
 */
export type Collected =
  | { end: Exclude<LookEnd, 'failed' | 'time'> }
  | { end: 'time'; throttled: boolean }
  | { end: 'failed'; error: unknown; lostUntil: number | null };

/**
 * Receives until there is a reason to end, and keeps hidden what came, so that nothing comes twice. A receive under way
 * is let end: aborted, its messages would stay hidden with nobody who could give them back. Throttled, it waits and goes
 * on, one receive at a time until one is answered.
 */
export async function collect({ desk, queue, input, tally, hidden, stop, saw }: CollectInput): Promise<Collected> {
  const { facts } = queue;
  const lastReceive = input.insist ? Infinity : (facts.deadLetter?.maxReceiveCount ?? Infinity);
  /** Where a receive can be the last, the first goes alone: it tells of ten messages whether the others may follow. */
  const isCareful = lastReceive !== Infinity;
  const began = desk.now();
  const patience = createPatience({ wait: input.wait, elapsed: () => (desk.now() - began) / 1000 });
  const backOff = createBackOff(stop);
  const underWay = new Set<Promise<void>>();
  let expected = 0;
  let answered = 0;
  let collected: Collected | null = null;

  function reason(): Collected | null {
    const { seen, bytes } = tally.progress();
    if (seen >= input.count) return { end: 'enough' };
    if (stop.aborted) return { end: 'stopped' };
    if (desk.now() - began >= COLLECT_FOR) return { end: 'time', throttled: backOff.isThrottled() };
    if (bytes >= MOST_BYTES) return { end: 'bytes' };
    return patience.isOver() ? { end: 'no-more' } : null;
  }

  function takeIn(messages: ReceivedMessage[], until: number): void {
    const fresh = messages.filter(({ message }) => !hidden.has(message.messageId)).map(({ message }) => message);
    for (const received of messages) hidden.set(received.message.messageId, hiddenBy(received, until));
    if (messages.some(({ message }) => message.receiveCount >= lastReceive)) collected ??= { end: 'last-receive' };
    tally.saw(fresh);
    saw(fresh);
  }

  async function receive(max: number, wait: number): Promise<void> {
    const { url, name } = queue;
    tally.asked();
    expected += max;
    const until = desk.now() + LEASE * 1000;
    try {
      const messages = await receiveMessage({ aws: desk.aws, url, name, max, wait, visibility: LEASE });
      answered += 1;
      backOff.answered();
      const before = tally.progress().seen;
      takeIn(messages, until);
      patience.answered({ wait, fresh: tally.progress().seen - before });
    } catch (error) {
      if (isWeirError(error) && error.code === 'throttled') {
        backOff.throttled();
        return saw([]);
      }
      const isLost = isWeirError(error) && error.code === 'unreachable';
      collected ??= { end: 'failed', error, lostUntil: isLost ? until : null };
    } finally {
      expected -= max;
    }
  }

  function begin(): boolean {
    collected ??= reason();
    const room = Math.min(MOST_A_RECEIVE, input.count - tally.progress().seen - expected);
    const wait = patience.poll(underWay.size);
    const isAlone = facts.fifo || wait > 0 || (isCareful && answered === 0) || backOff.isThrottled();
    if (collected || room <= 0 || backOff.pause() || underWay.size >= (isAlone ? 1 : PARALLEL)) return false;
    const receiving = receive(room, wait).finally(() => underWay.delete(receiving));
    underWay.add(receiving);
    return true;
  }

  for (;;) {
    while (begin());
    const pause = collected ? null : backOff.pause();
    if (underWay.size === 0 && !pause) return collected ?? { end: 'enough' };
    await Promise.race(pause ? [...underWay, pause] : underWay);
  }
}
