import { homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { Endpoint, Region } from '#lib/contracts/config.ts';
import { weirError } from '#lib/server/weir-error.ts';

/** What this process was told by its environment. Never a credential: those stay with the AWS SDK. */
export type Settings = {
  host: string;
  port: number;
  /** `host[:port]`, lower case, allowed beside the loopback names. */
  allowedHosts: readonly string[];
  readOnly: boolean;
  /** Absolute path of the folder of everything that Weir writes. */
  dataFolder: string;
  /** Absolute path of the file of connections; `null` = the SDK's environment and profiles tell them. */
  configFile: string | null;
  aws: {
    /** `null` = the region of the SDK's profile. */
    region: string | null;
    profile: string | null;
    /** Whether an access key is in the environment. */
    keys: boolean;
    /** `null` = AWS's own endpoint, or the profile's. */
    sqsEndpoint: string | null;
    snsEndpoint: string | null;
    stsEndpoint: string | null;
  };
};

type Environment = Readonly<Record<string, string | undefined>>;

const LOOPBACK = /^(?:localhost|::1|127(?:\.\d{1,3}){3})$/;

const flag = z
  .enum(['1', 'true', '0', 'false'], 'must be 1 or 0')
  .default('0')
  .transform((value) => value === '1' || value === 'true');

const Environment = z.object({
  WEIR_HOST: z
    .string()
    .regex(
      LOOPBACK,
      'would open Weir to the network, and there is no sign-in yet: leave it at 127.0.0.1 and come through a tunnel, for example ssh -L 3000:127.0.0.1:3000',
    )
    .default('127.0.0.1'),
  WEIR_PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a port from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'must be a port from 1 to 65535')
    .default(3000),
  WEIR_ALLOWED_HOSTS: z
    .string()
    .transform((list) => list.split(',').map((host) => host.trim().toLowerCase()))
    .pipe(
      z.array(
        z
          .string()
          .regex(/^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::\d{1,5})?$/, 'must be a list of host[:port], parted by commas'),
      ),
    )
    .default([]),
  WEIR_READ_ONLY: flag,
  WEIR_DATA: z.string().optional(),
  WEIR_CONFIG: z.string().optional(),
  XDG_STATE_HOME: z.string().optional(),
  AWS_REGION: Region.optional(),
  AWS_DEFAULT_REGION: Region.optional(),
  AWS_PROFILE: z.string().optional(),
  AWS_ACCESS_KEY_ID: z.string().optional(),
  AWS_ENDPOINT_URL: Endpoint.optional(),
  AWS_ENDPOINT_URL_SQS: Endpoint.optional(),
  AWS_ENDPOINT_URL_SNS: Endpoint.optional(),
  AWS_ENDPOINT_URL_STS: Endpoint.optional(),
});

/**
 * Reads the settings; an empty variable counts as unset.
 * @throws WeirError `invalid_input` with one sentence that names the variable that is unsafe or unreadable
 */
export function readSettings(environment: Environment = process.env): Settings {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = Environment.safeParse(set);
  if (!read.success) throw refusal(read.error, set);
  const env = read.data;
  return {
    host: env.WEIR_HOST,
    port: env.WEIR_PORT,
    allowedHosts: env.WEIR_ALLOWED_HOSTS,
    readOnly: env.WEIR_READ_ONLY,
    dataFolder: env.WEIR_DATA ? resolve(env.WEIR_DATA) : join(stateFolder(env.XDG_STATE_HOME), 'weir'),
    configFile: env.WEIR_CONFIG ? resolve(env.WEIR_CONFIG) : null,
    aws: {
      region: env.AWS_REGION ?? env.AWS_DEFAULT_REGION ?? null,
      profile: env.AWS_PROFILE ?? null,
      keys: env.AWS_ACCESS_KEY_ID !== undefined,
      sqsEndpoint: env.AWS_ENDPOINT_URL_SQS ?? env.AWS_ENDPOINT_URL ?? null,
      snsEndpoint: env.AWS_ENDPOINT_URL_SNS ?? env.AWS_ENDPOINT_URL ?? null,
      stsEndpoint: env.AWS_ENDPOINT_URL_STS ?? env.AWS_ENDPOINT_URL ?? null,
    },
  };
}

/** A relative path counts as unset (XDG Base Directory Specification 0.8). */
function stateFolder(xdg: string | undefined): string {
  return xdg && isAbsolute(xdg) ? xdg : join(homedir(), '.local', 'state');
}

/** A URL can carry a password, so its value is never repeated. */
function refusal(error: z.ZodError, set: Environment) {
  const issue = error.issues[0];
  const name = String(issue?.path[0]);
  const shown = name.startsWith('AWS_ENDPOINT') ? name : `${name}=${set[name]}`;
  return weirError('invalid_input', `${shown} ${issue?.message}.`, { cause: error });
}

/** Next and React choose their build by NODE_ENV when they are first imported; Next's telemetry stays off. */
export function settleNodeEnvironment(dev: boolean): void {
  Object.assign(process.env, { NODE_ENV: dev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' });
}
