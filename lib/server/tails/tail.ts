import type { LookEvent, TailInput } from '#lib/contracts/look.ts';
import type { WholeMessage } from '#lib/contracts/message.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { Seen } from '#lib/server/looks/seen.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { drainTap } from './drain-tap.ts';
import { createRate } from './rate.ts';
import { removeTap } from './remove-tap.ts';
import { placeTap, type Tap } from './tap.ts';

/** Why a tail ended, as its last event and the activity list say it. */
type TailEnd = 'stopped' | 'left' | 'expired' | 'shutdown' | 'failed';

const WHY: Record<TailEnd, string> = {
  stopped: 'It was stopped.',
  left: 'Nobody looked any more.',
  expired: 'Its time was over.',
  shutdown: 'Weir was shut down.',
  failed: 'It could not go on.',
};

type TailOptions = {
  desk: Desk;
  seen: Seen;
  tap: Tap;
  owner: string;
  input: TailInput;
  /** seconds that a receive waits */
  wait: number;
  emit: (event: LookEvent) => void;
};

/** ms between two `rate` events, which also keep the stream alive. */
const BEAT = 1_000;

/** One tail under way: its tap stands from `begun` until `ended`. */
export type Tail = { end(why: TailEnd): void; ended: Promise<void> };

/** Places the tap, reads it until `end` is called or its time is over, and takes it away, whatever happens. */
export function startTail({ desk, seen, tap, owner, input, wait, emit }: TailOptions): Tail {
  const stop = new AbortController();
  const expires = desk.now() + input.minutes * 60_000;
  const expiresAt = new Date(expires).toISOString();
  const rate = createRate(desk.now);
  let why: TailEnd = 'stopped';
  let count = 0;

  function end(reason: TailEnd): void {
    if (stop.signal.aborted) return;
    why = reason;
    stop.abort();
  }

  function take(messages: WholeMessage[]): void {
    const fresh = messages.filter(({ messageId }) => seen.message(messageId) === null);
    count += fresh.length;
    rate.add(fresh.length);
    const events = fresh.map((message) => seen.add(message));
    if (events.length > 0) emit({ type: 'messages', messages: events });
  }

  function fail(error: unknown): void {
    if (!isWeirError(error)) desk.log.error({ err: error }, 'A tail met an error it does not know');
    const known = isWeirError(error)
      ? error
      : { code: 'internal', awsError: null, message: 'Weir failed; see its log.' };
    emit({ type: 'failed', code: known.code, awsError: known.awsError, message: known.message });
    end('failed');
  }

  /** Answers the tap by the names the service gave it; as it was to be, where the answer did not come. */
  async function read(): Promise<Tap> {
    const { filterPolicy: policy, filterPolicyScope: scope } = input;
    const filter = policy === null ? null : { policy, scope };
    try {
      const placed = await placeTap(desk, { tap, owner, expiresAt, filter });
      emit({ type: 'tapped', queueArn: tap.arn, expiresAt });
      desk.monitor.refresh();
      const onStop = Promise.withResolvers<void>();
      stop.signal.addEventListener('abort', () => onStop.resolve());
      if (stop.signal.aborted) onStop.resolve();
      const drained = drainTap({ desk, tap: placed, wait, signal: stop.signal, onMessages: take }).catch(fail);
      // A receive under way is not waited for: its queue goes, with all that it could hide.
      await Promise.race([drained, onStop.promise]);
      return placed;
    } catch (error) {
      fail(error);
      return tap;
    }
  }

  async function run(): Promise<void> {
    emit({ type: 'begun', look: seen.id, facts: null });
    const beat = setInterval(() => {
      if (desk.now() >= expires) end('expired');
      else emit({ type: 'rate', perSecond: rate.perSecond(), dropped: seen.dropped() });
    }, BEAT);
    const placed = await read();
    clearInterval(beat);
    const left = await removeTap(desk, placed);
    desk.monitor.refresh();
    emit({ type: 'untapped', why: WHY[why], left });
    desk.monitor.note({
      operationId: 'tailTopic',
      id: tap.topicArn,
      outcome: left.length > 0 ? 'partly' : why === 'failed' ? 'failed' : 'done',
      words: `Tailed ${count} ${count === 1 ? 'message' : 'messages'} by the tap ${tap.name}. ${WHY[why]} ${leftWords(left)}`,
    });
  }

  return { end, ended: run() };
}

function leftWords(left: readonly string[]): string {
  return left.length === 0 ? 'Nothing is left of it.' : `Still there: ${left.join(', ')}.`;
}
