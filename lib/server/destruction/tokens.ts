import { randomBytes } from 'node:crypto';
import type { DestructionFacts, DestructiveOperation } from '#lib/contracts/confirmation.ts';
import { weirError } from '#lib/server/weir-error.ts';

/** ms for which a token is good: as long as one remembers what one has read. */
export const TOKEN_LIFE = 60_000;

/** Tokens that can be open at a time; the oldest goes first. */
const MOST_TOKENS = 1000;

type Bound = { operation: DestructiveOperation; arn: string };
type Issued = Bound & { facts: DestructionFacts; expiresAt: number };

/** Single-use tokens, each bound to an operation, a queue, and the facts that were shown. */
export type Tokens = {
  issue(bound: Bound & { facts: DestructionFacts }): { token: string; expiresAt: number };
  /**
   * Takes a token, which is then spent, also where it was not for this.
   * @throws WeirError `conflict`
   */
  spend(token: string, wanted: Bound): DestructionFacts;
};

export function createTokens(now: () => number): Tokens {
  const open = new Map<string, Issued>();

  return {
    issue(bound) {
      for (const [token, { expiresAt }] of open) if (expiresAt <= now() || open.size >= MOST_TOKENS) open.delete(token);
      const token = randomBytes(24).toString('base64url');
      const expiresAt = now() + TOKEN_LIFE;
      open.set(token, { ...bound, expiresAt });
      return { token, expiresAt };
    },
    spend(token, { operation, arn }) {
      const issued = open.get(token);
      open.delete(token);
      if (!issued)
        throw weirError('conflict', 'This confirmation was used already, or is too old. Read the facts anew.');
      if (issued.expiresAt <= now()) {
        throw weirError('conflict', 'This confirmation is older than 60 s. Read the facts anew.');
      }
      if (issued.operation !== operation || issued.arn !== arn) {
        throw weirError('conflict', 'This confirmation is for something else. Read the facts anew.');
      }
      return issued.facts;
    },
  };
}
