import { setTimeout as sleep } from 'node:timers/promises';
import type { LookId } from '#lib/contracts/look.ts';
import { weirError } from '#lib/server/weir-error.ts';
import type { Hidden } from './hidden.ts';

/** ms that the process has for its end are 2,500. */
const MOST_AT_THE_END = 2_000;

/** A look under way, and what it keeps hidden, by message id. */
export type RunningLook = {
  id: LookId;
  hidden: Map<string, Hidden>;
  /** Until it gives back: what is hidden is still to be given back by it. */
  holds: boolean;
  stop: AbortController;
  release: AbortController;
};

/** The looks under way; of each queue at most one collects, so that what one costs is known to the next. */
export type RunningLooks = {
  /**
   * Runs a look until it has given everything back.
   * @throws WeirError `conflict` while another collects from the same queue
   */
  run(id: LookId, queueName: string, look: (running: RunningLook, collected: () => void) => Promise<void>): void;
  get(id: LookId): RunningLook | undefined;
  /**
   * Keeps looks away from a queue; answers the way out.
   * @throws WeirError `conflict` while a look collects from it
   */
  claim(queueName: string): () => void;
  /** Ends all, and waits until everything is given back, for 2 s at most: what is left then, SQS shows again by itself. */
  close(): Promise<void>;
};

/** Ends a look as soon as it can be: what it hides is given back. */
export function abandon({ stop, release }: RunningLook): void {
  stop.abort();
  release.abort();
}

export function createRunningLooks(): RunningLooks {
  const running = new Map<LookId, RunningLook>();
  const done = new Set<Promise<void>>();
  const collecting = new Set<string>();

  function claim(queueName: string): () => void {
    if (collecting.has(queueName)) {
      throw weirError(
        'conflict',
        `Another look at ${queueName} is collecting; wait until it is done, then look again.`,
      );
    }
    collecting.add(queueName);
    return () => collecting.delete(queueName);
  }

  return {
    claim,
    run(id, queueName, look) {
      const leave = claim(queueName);
      const each = { id, hidden: new Map(), holds: true, stop: new AbortController(), release: new AbortController() };
      running.set(id, each);
      const ended = look(each, leave).finally(() => {
        leave();
        running.delete(id);
        done.delete(ended);
      });
      done.add(ended);
    },
    get: (id) => running.get(id),
    async close() {
      for (const each of running.values()) abandon(each);
      await Promise.race([Promise.all(done), sleep(MOST_AT_THE_END, undefined, { ref: false })]);
    },
  };
}
