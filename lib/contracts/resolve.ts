import { z } from 'zod';
import { Arn } from './arn.ts';
import { Connection, ConnectionId } from './connection.ts';

export const ResolveInput = z.object({ arn: Arn });
export type ResolveInput = z.infer<typeof ResolveInput>;

/**
 * Which connection an ARN belongs to, by account and region.
 * - `found`: open it there
 * - `elsewhere`: no connection fits; what was wanted and what there is are both told, so that nobody takes another
 *   queue of the same name for it
 */
export const Resolution = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('found'), connection: ConnectionId, account: z.string(), region: z.string() }),
  z.object({
    kind: z.literal('elsewhere'),
    account: z.string(),
    region: z.string(),
    connections: z.array(Connection),
  }),
]);
export type Resolution = z.infer<typeof Resolution>;
