import type { Confirmation, ConfirmedInput, DestructiveOperation } from '#lib/contracts/confirmation.ts';
import type { Desk } from '#lib/server/desk.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { newlyAtStake, readDestructionFacts } from './destruction-facts.ts';
import type { PurgeClock } from './purge-clock.ts';
import { createTokens } from './tokens.ts';

type Subject = { operation: DestructiveOperation; queueName: string };

/** One connection's confirmations of what cannot be taken back. */
export type Confirmations = {
  /** Reads what is at stake, and issues a token that is good once, for 60 s, for just that. */
  confirm(subject: Subject): Promise<Confirmation>;
  /**
   * Takes a token and the name that was typed; resolves if the operation may go on.
   * @throws WeirError `invalid_input` (the name) · `conflict` (the token, or what is at stake changed)
   */
  redeem(subject: Subject & ConfirmedInput): Promise<void>;
};

export function createConfirmations(desk: Desk, purges: PurgeClock): Confirmations {
  const tokens = createTokens(desk.now);
  const read = (subject: Subject) => readDestructionFacts(desk, { ...subject, purges });

  return {
    async confirm(subject) {
      const facts = await read(subject);
      const { token, expiresAt } = tokens.issue({ operation: subject.operation, arn: facts.arn, facts });
      return { token, expiresAt: new Date(expiresAt).toISOString(), facts };
    },
    async redeem({ operation, queueName, token, name }) {
      if (name !== queueName) {
        throw weirError('invalid_input', `name: type the whole name of the queue, ${queueName}, to confirm.`);
      }
      const found = await read({ operation, queueName });
      const shown = tokens.spend(token, { operation, arn: found.arn });
      const news = newlyAtStake(shown, found);
      if (news !== null) throw weirError('conflict', `Nothing was done: ${news}. Read the facts anew.`);
    },
  };
}
