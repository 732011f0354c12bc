import { Ledger } from '../ledger.ts';

/** A number that may get messages although the account is in SNS's own sandbox, once it is verified. */
type SandboxNumber = { number: string; status: 'Pending' | 'Verified'; oneTimePassword: string };

/** Text messages, as one account has them in one region. */
export type SmsState = {
  /** Those that `SetSMSAttributes` set, by AWS's names. */
  attributes: Map<string, string>;
  /** Numbers in E.164 whose owners want no messages. */
  optedOut: Ledger<string>;
  /** When a number was last opted in, in milliseconds since 1970. */
  optedInAt: Map<string, number>;
  sandboxNumbers: Ledger<SandboxNumber>;
};

export function newSmsState(): SmsState {
  return { attributes: new Map(), optedOut: new Ledger(), optedInAt: new Map(), sandboxNumbers: new Ledger() };
}

/** What the owner of a telephone does who answers STOP. */
export function optOut({ optedOut }: SmsState, number: string): void {
  if (optedOut.get(number) === undefined) optedOut.add(number, number);
}
