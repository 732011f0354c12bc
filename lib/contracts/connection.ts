import { z } from 'zod';
import { Instant } from './arn.ts';
import { ErrorCode } from './problem.ts';

export const ConnectionId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,63}$/, 'must be the id of a connection: lower-case letters, digits and hyphens');
export type ConnectionId = z.infer<typeof ConnectionId>;

/** What tells one connection from another at a glance; names, so that each theme has its own shade. */
export const ConnectionColour = z.enum(['blue', 'teal', 'green', 'amber', 'orange', 'red', 'pink', 'violet', 'slate']);
export type ConnectionColour = z.infer<typeof ConnectionColour>;

/** One account, region and endpoint that this server was configured with. Never a credential. */
export const Connection = z.object({
  id: ConnectionId,
  label: z.string(),
  region: z.string(),
  /** Twelve digits, `null` until the first answer tells it. */
  account: z.string().nullable(),
  /** `true` when the endpoint is not AWS's own (the sandbox, an emulator). */
  custom: z.boolean(),
  readOnly: z.boolean(),
  colour: ConnectionColour.nullable(),
  /** Marked as production by whoever configured it: it looks like one everywhere. */
  production: z.boolean(),
  /** `config`: `WEIR_CONFIG` names it · `environment`: the AWS SDK's environment · `profile`: found in the AWS config files. */
  origin: z.enum(['config', 'environment', 'profile']),
  /** Why it cannot be opened as it is configured (a profile without a region, which is empty then), with what to do. */
  problem: z.string().nullable(),
});
export type Connection = z.infer<typeof Connection>;

/** Progress of a reading that costs one call a resource. */
export const Progress = z.object({ read: z.int(), total: z.int() });
export type Progress = z.infer<typeof Progress>;

/** The state of one connection's live feed. */
export const ConnectionStatus = z.object({
  /** `connecting`: nothing read yet · `live` · `failing`: the last cycle failed; the picture shown is the last known one. */
  state: z.enum(['connecting', 'live', 'failing']),
  /** Why it fails, with what to do. */
  problem: z
    .object({ code: ErrorCode, awsError: z.string().nullable(), message: z.string(), since: Instant })
    .nullable(),
  /** When the service last answered; the age of the picture. */
  answeredAt: Instant.nullable(),
  /** Whether the first scan of the structure is complete. */
  discovery: z.enum(['running', 'complete']),
  /** Actions that were refused, each once: the map is partial while there is one. */
  denied: z.array(z.object({ action: z.string(), message: z.string() })),
  /** seconds between two readings of a queue that is looked at, of the one that is read most seldom: quiet ones slow down. */
  cadence: z.number(),
  /** AWS calls in the last 60 s. */
  callsPerMinute: z.int(),
  tags: Progress,
  subscriptionAttributes: Progress,
  viewers: z.int(),
});
export type ConnectionStatus = z.infer<typeof ConnectionStatus>;

/** A connection among the others; `opened`: how it fares, `null` where nobody has looked at it since the server began. */
export const ListedConnection = Connection.extend({
  opened: z
    .object({
      state: ConnectionStatus.shape.state,
      /** Why it fails, with what to do. */
      problem: z.string().nullable(),
    })
    .nullable(),
});
export type ListedConnection = z.infer<typeof ListedConnection>;

export const ConnectionList = z.object({ connections: z.array(ListedConnection) });
export type ConnectionList = z.infer<typeof ConnectionList>;
