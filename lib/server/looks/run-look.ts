import { once } from 'node:events';
import type { LookEvent, PeekInput } from '#lib/contracts/look.ts';
import type { WholeMessage } from '#lib/contracts/message.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { type Collected, collect } from './collect.ts';
import { deadLetterDepth } from './dead-letter-depth.ts';
import { endWords } from './end-words.ts';
import { extendLease } from './extend-lease.ts';
import { giveBack } from './give-back.ts';
import type { Hidden } from './hidden.ts';
import type { LookedAt } from './looked-at.ts';
import type { Seen } from './seen.ts';
import { createTally } from './tally.ts';

/** ms between two events of progress. */
const PROGRESS_EVERY = 100;

export type LookInput = {
  desk: Desk;
  queue: LookedAt;
  input: PeekInput;
  seen: Seen;
  /** What this look keeps hidden, by message id; who deletes one takes it out. */
  hidden: Map<string, Hidden>;
  /** Aborted: collect no more. */
  stop: AbortSignal;
  /** Aborted: hold no longer. */
  release: AbortSignal;
  emit: (event: LookEvent) => void;
  /** Hears what was received, as it comes. */
  saw: (messages: WholeMessage[]) => void;
  /** Nothing more is received from here on. */
  collected: () => void;
};

/** Collects, holds as long as was asked, and gives everything back whatever happens between. Never throws. */
export async function runLook(look: LookInput): Promise<void> {
  const { desk, queue, input, seen, hidden, emit } = look;
  const tally = createTally(desk.now);
  const depthBefore = deadLetterDepth(desk, queue);
  emit({ type: 'begun', look: seen.id, facts: queue.facts });

  let toldAt = 0;
  const progress = (atLeastEvery: number) => {
    if (desk.now() - toldAt < atLeastEvery) return;
    toldAt = desk.now();
    emit(tally.progress());
  };
  const saw = (messages: WholeMessage[]) => {
    if (messages.length > 0) emit({ type: 'messages', messages: messages.map((message) => seen.add(message)) });
    look.saw(messages);
    progress(PROGRESS_EVERY);
  };

  const ended = await collect({ desk, queue, input, tally, hidden, stop: look.stop, saw });
  look.collected();
  tellEnd(ended);
  if (input.hold > 0 && ended.end !== 'failed' && hidden.size > 0 && !look.release.aborted) await hold();
  await release();

  function tellEnd(by: Collected): void {
    progress(0);
    emit({ type: 'collected', end: by.end, why: endWords(by.end, tally.progress().seen, queue) });
    if (by.end === 'failed') emit(failureOf(by.error));
  }

  async function hold(): Promise<void> {
    const until = await extendLease({ desk, queue, tally, hidden, seconds: input.hold });
    emit({ type: 'held', until: new Date(until).toISOString() });
    const over = AbortSignal.any([look.release, AbortSignal.timeout(Math.max(0, until - desk.now()))]);
    if (!over.aborted) await once(over, 'abort');
  }

  async function release(): Promise<void> {
    const rest = [...hidden.values()];
    hidden.clear();
    const { returned, failed, latest } = await giveBack({ desk, queue, tally, hidden: rest });
    const [before, after] = await Promise.all([depthBefore, deadLetterDepth(desk, queue)]);
    progress(0);
    emit({
      type: 'released',
      returned,
      failed,
      latest: latest === null ? null : new Date(latest).toISOString(),
      deadLetterGained: before === null || after === null ? null : Math.max(0, after - before),
    });
  }
}

function failureOf(error: unknown): LookEvent {
  if (!isWeirError(error)) {
    return { type: 'failed', code: 'internal', awsError: null, message: 'The look failed; the log says why.' };
  }
  return { type: 'failed', code: error.code, awsError: error.awsError, message: error.message };
}
