import type { CannotTell, Finding } from '#lib/contracts/finding.ts';
import type { Account } from './account.ts';

/** What one kind says of one thing: that it is wrong, or that it cannot be told. Of what is well it says nothing. */
export type Verdict =
  | { finding: Omit<Finding, 'id' | 'kind'>; cannotTell?: undefined }
  | { cannotTell: Omit<CannotTell, 'kind'>; finding?: undefined };

/** Looks for one kind of finding in an account. */
export type Judge = (account: Account) => Iterable<Verdict>;

export function cannotTell(about: string, why: string): Verdict {
  return { cannotTell: { about, why } };
}
