import { setTimeout as sleep } from 'node:timers/promises';
import type { LookEnd, LookEvent, PeekInput } from '#lib/contracts/look.ts';
import type { WholeMessage } from '#lib/contracts/message.ts';
import type { Desk } from '#lib/server/desk.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { type Collected, collect } from './collect.ts';
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
  const collected = await collectAndHold({ emit, ...input }, tally).catch((error: unknown): Collected => {
    emit(failureOf(error, desk));
    return { end: 'failed', error, lostUntil: null };
  });
  input.collected();
  const hidden = [...look.hidden.values()];
  look.holds = false;
  look.hidden.clear();
  const { returned, failed, latest: lastBack } = await giveBack({ desk, queue, tally, hidden });
  const latest = Math.max(lastBack ?? 0, (collected.end === 'failed' && collected.lostUntil) || 0);
  const after = before === null ? null : await deadLetterDepth(desk, queue);
  emit(tally.progress());
  emit({
    type: 'released',
    returned,
    failed,
    latest: latest === 0 ? null : new Date(latest).toISOString(),
    deadLetterGained: before === null || after === null ? null : Math.max(0, after - before),
  });
  return { end: collected.end, seen: tally.progress().seen, failed };
}

async function collectAndHold(input: LookInput, tally: Tally): Promise<Collected> {
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
  emit({ type: 'collected', end, why: endWords(collected, tally.progress().seen, queue) });
  if (collected.end === 'failed') emit(failureOf(collected.error, desk));
  if (hold === 0 || end === 'failed' || hidden.size === 0 || release.signal.aborted) return collected;
  const until = await extendLease({ desk, queue, tally, hidden, seconds: hold });
  emit({ type: 'held', until: new Date(until).toISOString() });
  await sleep(Math.max(0, until - desk.now()), undefined, release).catch(() => {
    // Released before its time.
  });
  return collected;
}

function failureOf(error: unknown, { log }: Desk): LookEvent {
  if (!isWeirError(error)) {
    log.error({ err: error }, 'a look failed');
    return { type: 'failed', code: 'internal', awsError: null, message: 'The look failed; the log says why.' };
  }
  return { type: 'failed', code: error.code, awsError: error.awsError, message: error.message };
}
