import { once } from 'node:events';
import type { LookEnd, LookEvent, PeekInput } from '#lib/contracts/look.ts';
import type { WholeMessage } from '#lib/contracts/message.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { collect } from './collect.ts';
import { deadLetterDepth } from './dead-letter-depth.ts';
import { endWords } from './end-words.ts';
import { extendLease } from './extend-lease.ts';
import { giveBack } from './give-back.ts';
import type { LookedAt } from './looked-at.ts';
import type { RunningLook } from './running-looks.ts';
import type { Seen } from './seen.ts';
import { createTally, type Tally } from './tally.ts';

/** ms between two events of progress. */
const PROGRESS_EVERY = 100;

export type LookInput = {
  desk: Desk;
  queue: LookedAt;
  input: PeekInput;
  seen: Seen;
  look: RunningLook;
  emit: (event: LookEvent) => void;
  /** Hears what was received, as it comes. */
  saw: (messages: WholeMessage[]) => void;
  /** Nothing more is received from here on. */
  collected: () => void;
};

/** How a look ended; `failed` messages could not be given back. */
export type LookEnded = { end: LookEnd; seen: number; failed: number };

/** Collects, holds as long as was asked, and gives everything back whatever happens between. Never throws. */
export async function runLook({ emit, ...input }: LookInput): Promise<LookEnded> {
  const { desk, queue, look } = input;
  const tally = createTally(desk.now);
  emit({ type: 'begun', look: look.id, facts: queue.facts });
  const before = await deadLetterDepth(desk, queue);
  const end = await collectAndHold({ emit, ...input }, tally).catch((error: unknown): LookEnd => {
    desk.log.error({ err: error }, 'a look failed');
    emit(failureOf(error));
    return 'failed';
  });
  input.collected();
  const hidden = [...look.hidden.values()];
  look.holds = false;
  look.hidden.clear();
  const { returned, failed, latest } = await giveBack({ desk, queue, tally, hidden });
  const after = before === null ? null : await deadLetterDepth(desk, queue);
  emit(tally.progress());
  emit({
    type: 'released',
    returned,
    failed,
    latest: latest === null ? null : new Date(latest).toISOString(),
    deadLetterGained: before === null || after === null ? null : Math.max(0, after - before),
  });
  return { end, seen: tally.progress().seen, failed };
}

async function collectAndHold(input: LookInput, tally: Tally): Promise<LookEnd> {
  const { desk, queue, seen, look, emit } = input;
  const { hidden, stop, release } = look;
  const { hold } = input.input;
  let toldAt = 0;
  const saw = (messages: WholeMessage[]) => {
    input.saw(messages);
    if (messages.length > 0) emit({ type: 'messages', messages: messages.map((message) => seen.add(message)) });
    if (desk.now() - toldAt < PROGRESS_EVERY) return;
    toldAt = desk.now();
    emit(tally.progress());
  };
  const collected = await collect({ desk, queue, input: input.input, tally, hidden, stop: stop.signal, saw });
  input.collected();
  const { end } = collected;
  emit(tally.progress());
  emit({ type: 'collected', end, why: endWords(end, tally.progress().seen, queue) });
  if (collected.end === 'failed') emit(failureOf(collected.error));
  if (hold === 0 || end === 'failed' || hidden.size === 0 || release.signal.aborted) return end;
  const until = await extendLease({ desk, queue, tally, hidden, seconds: hold });
  emit({ type: 'held', until: new Date(until).toISOString() });
  const over = AbortSignal.any([release.signal, AbortSignal.timeout(Math.max(0, until - desk.now()))]);
  if (!over.aborted) await once(over, 'abort');
  return end;
}

function failureOf(error: unknown): LookEvent {
  if (!isWeirError(error)) {
    return { type: 'failed', code: 'internal', awsError: null, message: 'The look failed; the log says why.' };
  }
  return { type: 'failed', code: error.code, awsError: error.awsError, message: error.message };
}
