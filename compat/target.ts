import type { Clients } from './check.ts';

/** Where a check is, and Weir, unless another region is asked for. */
export const REGION = 'eu-west-1';

/** Where checks are run: one server, and what it takes to be another caller of it. */
export type Target = {
  endpoint: string;
  /** Lets milliseconds pass, by whatever clock the server has. */
  pass(ms: number): Promise<void>;
  /** Sees each pair of clients before they are used, and the account they are for where a check named one. */
  equip?(clients: Clients, account: string | undefined): void;
};
