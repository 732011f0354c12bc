import type { LookEvent, LookFacts, LookId, OpenedMessage, PeekInput } from '#lib/contracts/look.ts';
import { lookRisk } from '#lib/messages/look-risk.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { createEarlier } from './earlier.ts';
import type { Hidden } from './hidden.ts';
import { readLookedAt } from './look-facts.ts';
import { runLook } from './run-look.ts';
import type { SeenStore } from './seen-store.ts';

/** A look that was granted and not begun. */
export type GrantedLook = {
  /**
   * Begins it; `emit` hears its events, `end` that there are no more. Answers the way out: all is given back.
   * @throws WeirError `conflict` while another look collects from the same queue
   */
  begin(emit: (event: LookEvent) => void, end: () => void): () => void;
};

/** Looks at queues without harm: what they cost is known before, and everything is given back. */
export type Looks = {
  facts(queueName: string): Promise<LookFacts>;
  /** @throws WeirError `conflict` where a look could be some message's last and is not insisted on */
  peek(queueName: string, input: PeekInput): Promise<GrantedLook>;
  /** Collects no more. */
  stop(look: LookId): void;
  /** Holds no longer. */
  release(look: LookId): void;
  /** @throws WeirError `not_found` when nothing of the look is kept */
  open(look: LookId, messageId: string): OpenedMessage;
  /** Stops all looks and waits until everything is given back. */
  close(): Promise<void>;
};

type Running = {
  queueName: string;
  hidden: Map<string, Hidden>;
  stop: AbortController;
  release: AbortController;
  isCollecting: boolean;
  done: Promise<void>;
};

export function createLooks({ desk, seen: store }: { desk: Desk; seen: SeenStore }): Looks {
  const earlier = createEarlier(desk.now);
  const running = new Map<LookId, Running>();

  function refuseWhileCollecting(queueName: string): void {
    const isCollecting = [...running.values()].some((look) => look.isCollecting && look.queueName === queueName);
    if (!isCollecting) return;
    throw weirError('conflict', `Another look at ${queueName} is collecting; wait until it is done, and look then.`);
  }

  function abandon({ stop, release }: Running): void {
    stop.abort();
    release.abort();
  }

  return {
    facts: async (queueName) => (await readLookedAt(desk, earlier, queueName)).facts,

    async peek(queueName, input) {
      const queue = await readLookedAt(desk, earlier, queueName);
      const { verdict, sentence } = lookRisk(queue.facts, { ...input, now: desk.now() });
      if (verdict === 'refused' && !input.insist) throw weirError('conflict', `${sentence} Insist to look anyway.`);
      return {
        begin(emit, end) {
          refuseWhileCollecting(queueName);
          const seen = store.open({ kind: 'queue', arn: queue.facts.arn });
          const look: Running = {
            queueName,
            hidden: new Map(),
            stop: new AbortController(),
            release: new AbortController(),
            isCollecting: true,
            done: Promise.resolve(),
          };
          running.set(seen.id, look);
          look.done = runLook({
            desk,
            queue,
            input,
            seen,
            hidden: look.hidden,
            stop: look.stop.signal,
            release: look.release.signal,
            emit,
            saw: (messages) => earlier.saw(queue.facts.arn, messages),
            collected() {
              look.isCollecting = false;
            },
          }).finally(() => {
            running.delete(seen.id);
            end();
          });
          return () => abandon(look);
        },
      };
    },

    stop: (look) => running.get(look)?.stop.abort(),
    release: (look) => running.get(look)?.release.abort(),
    open: (look, messageId) => ({ message: store.get(look).message(messageId) }),

    async close() {
      const all = [...running.values()];
      for (const look of all) abandon(look);
      await Promise.all(all.map(({ done }) => done));
    },
  };
}
