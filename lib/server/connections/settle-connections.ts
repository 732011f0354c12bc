import type { CredentialSource } from '#lib/server/aws/credential-source.ts';
import { noSuchProfile } from '#lib/server/aws/profile-words.ts';
import { type KnownProfile, knownProfiles } from '#lib/server/aws/shared-config.ts';
import type { Settings } from '#lib/server/env.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { configConnection } from './config-connections.ts';
import { type ConnectionSettings, isCustom } from './connection-settings.ts';
import { DEFAULT_PROFILE, environmentConnection, environmentSource } from './environment-connection.ts';
import { profileConnections } from './profile-connections.ts';
import { profileMistake } from './profile-mistake.ts';
import { readConfig } from './read-config.ts';

/**
 * The connections that there are, the one that `/` opens first: those of `WEIR_CONFIG`; without it the environment's,
 * and the profiles of the AWS config files. Nothing is asked of AWS.
 * @throws WeirError `invalid_input` with every mistake of the file, or when no region is configured anywhere
 */
export async function settleConnections({ configFile, readOnly, aws }: Settings): Promise<ConnectionSettings[]> {
  const known = await knownProfiles();
  const settled = configFile === null ? ofEnvironment(aws, known) : ofConfig(configFile, aws, known);
  return settled.map((each) => ({
    ...each,
    readOnly: each.readOnly || readOnly,
    problem: each.problem ?? profileMistake(each),
  }));
}

function ofConfig(path: string, aws: Settings['aws'], known: readonly KnownProfile[]): ConnectionSettings[] {
  const environment = environmentSource(aws, known);
  const all = readConfig(path).connections.map((config) => configConnection(config, { known, environment }));
  return [...all.filter(({ id }) => id === 'default'), ...all.filter(({ id }) => id !== 'default')];
}

/** Beside an emulator nothing is offered: a demo is no door to the accounts of whoever shows it. */
function ofEnvironment(aws: Settings['aws'], known: readonly KnownProfile[]): ConnectionSettings[] {
  const own = environmentConnection(aws, known);
  const { source } = own;
  const others = isCustom(own) ? [] : profileConnections(known.filter((profile) => !isOwn(profile, source)));
  if (own.region !== '') return [own, ...others];
  const usable = others.filter(({ problem }) => problem === null);
  if (aws.profile === null && usable.length > 0)
    return [...usable, ...others.filter(({ problem }) => problem !== null)];
  throw weirError('invalid_input', whyNone(aws.profile, known));
}

/** Whether the environment uses this profile already; one called “default” without a login only tells it a region. */
function isOwn({ name, signsIn }: KnownProfile, source: CredentialSource): boolean {
  return source.kind === 'profile' ? source.profile === name : name === DEFAULT_PROFILE && !signsIn;
}

function whyNone(profile: string | null, known: readonly KnownProfile[]): string {
  return profile !== null && !known.some(({ name }) => name === profile)
    ? noSuchProfile(profile, known)
    : 'No AWS region is configured: set AWS_REGION, for example AWS_REGION=eu-west-1.';
}
