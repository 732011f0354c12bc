import type {
  DeleteSeenInput,
  DeleteSeenOutput,
  LookAnswer,
  LookEvent,
  LookFacts,
  LookId,
  LookQuery,
  OpenedMessage,
  PeekInput,
} from '#lib/contracts/look.ts';
import { lookRisk } from '#lib/messages/look-risk.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { deleteWords, lookWords } from './action-words.ts';
import { askSeen } from './ask-seen.ts';
import { deleteSeen } from './delete-seen.ts';
import { createEarlier } from './earlier.ts';
import { readLookedAt } from './look-facts.ts';
import { runLook } from './run-look.ts';
import { abandon, createRunningLooks } from './running-looks.ts';
import type { SeenStore } from './seen-store.ts';

/** A look that was granted and not begun. */
type GrantedLook = {
  /**
   * Begins it; `emit` hears its events, `end` that there are no more. Answers the way out: all is given back.
   * @throws WeirError `conflict` while another look collects from the same queue
   */
  begin(emit: (event: LookEvent) => void, end: () => void): () => void;
};

/** Looks at queues without harm: what they cost is known before, and everything is given back. */
export type Looks = {
  /** Errors: those of `Monitor.queueDetail`. */
  facts(queueName: string): Promise<LookFacts>;
  /** @throws WeirError `conflict` where a look could be some message's last and is not insisted on */
  peek(queueName: string, input: PeekInput): Promise<GrantedLook>;
  /** Collects no more; nothing happens to a look that is over. */
  stop(look: LookId): void;
  /** Holds no longer; nothing happens to a look that is over. */
  release(look: LookId): void;
  /** Of a look or a tail. @throws WeirError `not_found` when nothing of it is kept */
  open(look: LookId, messageId: string): OpenedMessage;
  /** Of a look or a tail. @throws WeirError `not_found` · `invalid_input` for a filter that is none */
  query(look: LookId, query: LookQuery): Promise<LookAnswer>;
  /** @throws WeirError `not_found` · `conflict` while a look collects, or for what a tail saw */
  delete(look: LookId, input: DeleteSeenInput): Promise<DeleteSeenOutput>;
  /** Stops all looks and waits until everything is given back, for 2 s at most. */
  close(): Promise<void>;
};

export function createLooks({ desk, seen: store }: { desk: Desk; seen: SeenStore }): Looks {
  const { monitor, now } = desk;
  const earlier = createEarlier(now);
  const running = createRunningLooks();

  return {
    facts: async (queueName) => (await readLookedAt(desk, earlier, queueName)).facts,

    async peek(queueName, input) {
      const queue = await readLookedAt(desk, earlier, queueName);
      const { arn } = queue.facts;
      const { verdict, sentence } = lookRisk(queue.facts, { ...input, now: now() });
      const isRefused = verdict === 'refused';
      if (isRefused && !input.insist) throw weirError('conflict', `${sentence} Insist to look anyway.`);
      return {
        begin(emit, end) {
          const seen = store.open({ kind: 'queue', arn });
          const saw = (messages: Parameters<typeof earlier.saw>[1]) => earlier.saw(arn, messages);
          running.run(seen.id, queueName, async (look, collected) => {
            const ended = await runLook({ desk, queue, input, seen, look, emit, saw, collected });
            monitor.note({
              operationId: 'peekMessages',
              id: arn,
              ...lookWords({ ...ended, insisted: isRefused && input.insist }),
            });
            void monitor.recount(queueName);
            end();
          });
          return () => {
            const look = running.get(seen.id);
            if (look) abandon(look);
          };
        },
      };
    },

    stop: (look) => running.get(look)?.stop.abort(),
    release: (look) => running.get(look)?.release.abort(),
    open: (look, messageId) => ({ message: store.get(look).message(messageId) }),
    query: (look, query) => askSeen(store.get(look), query, now()),

    async delete(id, { messageIds }) {
      const { source } = store.get(id);
      if (source.kind !== 'queue') {
        throw weirError('conflict', 'What a tail saw stood in its own temporary queue; it is gone from there already.');
      }
      const name = nameOfArn(source.arn);
      const queue = await readLookedAt(desk, earlier, name);
      const output = await deleteSeen({
        desk,
        queue,
        messageIds: [...new Set(messageIds)],
        look: running.get(id) ?? null,
        saw: (messages) => earlier.saw(source.arn, messages),
        claim: () => running.claim(name),
      });
      earlier.gone(source.arn, output.deleted);
      monitor.note({ operationId: 'deleteSeen', id: source.arn, ...deleteWords(output) });
      void monitor.recount(name);
      return output;
    },

    close: running.close,
  };
}
