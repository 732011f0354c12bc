import type { Connection } from '#lib/contracts/connection.ts';
import { parseArn } from '#lib/topology/arn.ts';

/** Where a resource belongs. */
export type Owner = { account: string; region: string };

/**
 * The account and region that a resource belongs to where the connection cannot ask for it by name: the same name there
 * may be another queue. `null` where it is the connection's own.
 */
export function foreignOwner(arn: string, connection: Connection): Owner | null {
  const parts = parseArn(arn);
  if (!parts) return null;
  const { account, region } = parts;
  const own = region === connection.region && (connection.account === null || account === connection.account);
  return own ? null : { account, region };
}
