import { z } from 'zod';
import { ConnectionColour, ConnectionId } from './connection.ts';

/** Names that a path of Weir's own has already. */
const TAKEN_PATHS: ReadonlySet<string> = new Set(['api', 'go']);

export const Region = z.string().regex(/^[a-z0-9-]{1,40}$/, 'must be the name of a region, for example eu-west-1');

/** A URL of a service; a password in it would be a credential. */
export const Endpoint = z
  .url({ protocol: /^https?$/, error: 'must be a URL that starts with http:// or https://' })
  .refine((url) => !URL.canParse(url) || new URL(url).username === '', 'must not carry a user name or a password');

const Profile = z.string().min(1, 'must be the name of a profile').max(256);

const Role = z
  .strictObject({
    arn: z
      .string()
      .regex(
        /^arn:aws[a-z-]*:iam::\d{12}:role\/(?:[!-~]+\/)?[\w+=,.@-]{1,64}$/,
        'must be the ARN of a role, for example arn:aws:iam::111122223333:role/weir',
      )
      .describe('The role whose rights the connection has.'),
    externalId: z
      .string()
      .regex(/^[\w+=,.@:/-]{2,1224}$/, 'must be 2 to 1,224 letters, digits or any of +=,.@:/-')
      .optional()
      .describe('What the role’s trust policy wants to hear (sts:ExternalId).'),
    sessionName: z
      .string()
      .regex(/^[\w+=,.@-]{2,64}$/, 'must be 2 to 64 letters, digits or any of +=,.@-')
      .default('weir')
      .describe('How CloudTrail names these sessions.'),
    durationSeconds: z
      .int('must be a whole number of seconds')
      .min(900, 'must be 900 to 43200 seconds')
      .max(43_200, 'must be 900 to 43200 seconds')
      .default(3_600)
      .describe('How long credentials last; they are renewed before they end.'),
    profile: Profile.optional().describe(
      'The profile whose credentials assume the role; without it the environment’s.',
    ),
  })
  .describe('A role to assume.');

const Endpoints = z.strictObject({
  sqs: Endpoint.optional(),
  sns: Endpoint.optional(),
  sts: Endpoint.optional().describe('Where the role is assumed.'),
});

/** What may stand in the file, before it is known to be right. */
type Written = { id?: unknown; region?: unknown; profile?: unknown; role?: { profile?: unknown } | null | undefined };

/** Judged beside whatever else is wrong, so that one reading names every mistake. */
const beside = { when: ({ value }: { value: unknown }) => typeof value === 'object' && value !== null };

const tellsRegion = ({ region, profile, role }: Written) =>
  region !== undefined || profile !== undefined || role?.profile !== undefined;

const idsOf = (connections: readonly Written[]) => connections.map((connection) => connection?.id);

/** The place of the first id that stood before; -1 = none. */
const secondOf = (ids: readonly unknown[]) => ids.findIndex((id, at) => id !== undefined && ids.indexOf(id) < at);

function sameIds(connections: readonly Written[]): string {
  const ids = idsOf(connections);
  const second = secondOf(ids);
  return `must each have an id of its own: [${ids.indexOf(ids[second])}] and [${second}] have the same`;
}

/** One connection as a person writes it down. Sources of limits: STS API reference, AssumeRole. */
export const ConnectionConfig = z
  .strictObject({
    id: ConnectionId.refine((id) => !TAKEN_PATHS.has(id), 'must not be a path of Weir’s own').describe(
      'Its part of every URL: letters, digits and hyphens. “/” opens the one called “default”, or the first.',
    ),
    label: z
      .string()
      .min(1, 'must not be empty')
      .max(80, 'must be at most 80 characters')
      .optional()
      .describe('What people call it; without it the id.'),
    colour: ConnectionColour.optional(),
    region: Region.optional().describe('Needed unless the profile has one.'),
    profile: Profile.optional().describe('A profile of the AWS config files; without it the SDK’s environment.'),
    role: Role.optional(),
    endpoint: z
      .union([Endpoint, Endpoints], 'must be a URL, or an object with sqs, sns and sts')
      .optional()
      .describe('One for all services, or one each; without it AWS’s own.'),
    readOnly: z.boolean().default(false).describe('Refuses whatever would change anything.'),
    production: z.boolean().default(false).describe('Makes it look like production everywhere.'),
  })
  .refine(({ role, profile }: Written) => !role || profile === undefined, {
    ...beside,
    path: ['profile'],
    message: 'must be role.profile where a role is assumed',
  })
  .refine(tellsRegion, {
    ...beside,
    path: ['region'],
    message: 'must be given, for example eu-west-1: no profile tells it',
  });
export type ConnectionConfig = z.infer<typeof ConnectionConfig>;

/** The file that `WEIR_CONFIG` names. `weir.schema.json` is made of it. */
export const WeirConfig = z.strictObject({
  $schema: z.string().optional(),
  connections: z
    .array(ConnectionConfig)
    .min(1, 'must name at least one')
    .max(200, 'must be at most 200')
    .refine((connections) => secondOf(idsOf(connections)) === -1, {
      when: ({ value }) => Array.isArray(value),
      error: ({ input }) => sameIds(input as Written[]),
    }),
});
export type WeirConfig = z.infer<typeof WeirConfig>;
