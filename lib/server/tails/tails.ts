import type { LookEvent, TailInput } from '#lib/contracts/look.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { SeenStore } from '#lib/server/looks/seen-store.ts';
import { isWeirError, weirError } from '#lib/server/weir-error.ts';
import { parseArn } from '#lib/topology/arn.ts';
import { parseFilterPolicy } from '#lib/topology/filter-policy.ts';
import { sweepTaps } from './sweep.ts';
import { startTail, type Tail } from './tail.ts';
import { nameTap } from './tap.ts';
import { createTapOwner } from './tap-owner.ts';

/** Reading along on topics, each by a tap of its own. */
export type Tails = {
  /**
   * Checks what is asked; `begin` then tells `emit` what happens and `end` when that is all, and answers the way out.
   * Errors: `invalid_input` (the filter), `not_found`, `denied`, `throttled` (too many taps).
   */
  open(topicName: string, input: TailInput): Promise<OpenedTail>;
  /** Ends a tail by the id of what it saw. Errors: `not_found`. */
  stop(look: string): void;
  /** The data folder of the account is known, which says whose the taps of a former life are. */
  livesIn(folder: string): void;
  /** Takes away what a crash left; what went wrong is in the log. */
  sweep(): Promise<void>;
  /** Ends all, and waits until their taps are taken away. */
  close(): Promise<void>;
};

type OpenedTail = { begin(emit: (event: LookEvent) => void, end: () => void): () => void };

/** taps at a time: each holds one of the connection's sixteen calls. */
const MOST_TAPS = 4;
/** What a tail keeps: the oldest make room. */
const KEPT = { messages: 2_000, bytes: 64 * 1024 * 1024 };
/** seconds; the client gives up on a call after ten. */
const WAIT = 5;

type TailsOptions = {
  store: SeenStore;
  /** seconds that a receive waits */
  wait?: number;
};

export function createTails(desk: Desk, { store, wait = WAIT }: TailsOptions): Tails {
  const { monitor, log } = desk;
  const owner = createTapOwner();
  const tails = new Map<string, Tail>();
  let sweeping: Promise<void> | null = null;
  let sweptWell = false;
  let closing = false;

  function check({ filterPolicy, filterPolicyScope }: TailInput): void {
    if (closing) throw weirError('conflict', 'Weir is shutting down.');
    if (tails.size >= MOST_TAPS) {
      throw weirError('throttled', `${MOST_TAPS} topics are tailed already: stop one of them first.`);
    }
    const [mistake] = filterPolicy === null ? [] : (parseFilterPolicy(filterPolicy, filterPolicyScope).mistakes ?? []);
    if (mistake) {
      const where = mistake.path === '' ? '' : ` at ${mistake.path}`;
      throw weirError('invalid_input', `SNS would refuse this filter policy${where}: ${mistake.message}.`);
    }
  }

  function sweep(): Promise<void> {
    if (monitor.connection().readOnly) return Promise.resolve();
    sweeping ??= sweepTaps({ desk, owner })
      .then(() => {
        sweptWell = true;
      })
      .catch((error: unknown) => {
        const facts = isWeirError(error) ? { code: error.code, awsError: error.awsError } : { err: error };
        log.warn(facts, 'Taps left by a crash could not be looked for');
      })
      .finally(() => {
        sweeping = null;
      });
    return sweeping;
  }

  return {
    async open(topicName, input) {
      check(input);
      const { topic } = await monitor.topicDetail(topicName);
      const account = monitor.connection().account ?? parseArn(topic.arn)?.account ?? '';
      return {
        begin(emit, end) {
          const seen = store.open({ kind: 'topic', arn: topic.arn }, KEPT);
          const tap = nameTap(topic.arn, account);
          const tail = startTail({ desk, seen, tap, owner: owner.tag(), input, wait, emit });
          tails.set(seen.id, tail);
          void tail.ended.finally(() => {
            tails.delete(seen.id);
            end();
          });
          return () => tail.end(closing ? 'shutdown' : 'left');
        },
      };
    },
    stop(look) {
      const tail = tails.get(look);
      if (!tail) throw weirError('not_found', 'This tail is over already.');
      tail.end('stopped');
    },
    livesIn(folder) {
      owner.livesIn(folder);
      if (!sweptWell) void sweep();
    },
    sweep,
    async close() {
      closing = true;
      for (const tail of tails.values()) tail.end('shutdown');
      await Promise.allSettled([...tails.values()].map(({ ended }) => ended));
    },
  };
}
