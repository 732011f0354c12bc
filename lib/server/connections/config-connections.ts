import type { ConnectionConfig } from '#lib/contracts/config.ts';
import type { CredentialSource, OwnSource } from '#lib/server/aws/credential-source.ts';
import { noRegion, noSuchProfile } from '#lib/server/aws/profile-words.ts';
import type { KnownProfile } from '#lib/server/aws/shared-config.ts';
import { type ConnectionSettings, isCustom } from './connection-settings.ts';

type Facts = { known: readonly KnownProfile[]; environment: OwnSource };

/** A connection of `WEIR_CONFIG`; what a profile leaves open is taken from the AWS config files. */
export function configConnection(config: ConnectionConfig, { known, environment }: Facts): ConnectionSettings {
  const { id, label = id, colour = null, readOnly, production, role } = config;
  const name = role ? role.profile : config.profile;
  const profile = known.find((each) => each.name === name);
  const region = config.region ?? profile?.region ?? '';
  const endpoint = endpointOf(config, profile);
  return {
    id,
    label,
    colour,
    region,
    readOnly,
    production,
    origin: 'config',
    endpoint,
    source: sourceOf(config, environment),
    account: accountOf(config, profile, endpoint),
    problem: region !== '' || name === undefined ? null : profile ? noRegion(name) : noSuchProfile(name, known),
  };
}

function sourceOf({ profile, role }: ConnectionConfig, environment: OwnSource): CredentialSource {
  const own = (name: string | undefined): OwnSource =>
    name === undefined ? environment : { kind: 'profile', profile: name };
  if (!role) return own(profile);
  const { arn, externalId = null, sessionName, durationSeconds } = role;
  return { kind: 'role', role: { arn, externalId, sessionName, durationSeconds }, by: own(role.profile) };
}

function endpointOf(
  { endpoint, role }: ConnectionConfig,
  profile: KnownProfile | undefined,
): ConnectionSettings['endpoint'] {
  if (typeof endpoint === 'string') return { sqs: endpoint, sns: endpoint, sts: endpoint };
  if (endpoint) return { sqs: endpoint.sqs ?? null, sns: endpoint.sns ?? null, sts: endpoint.sts ?? null };
  // A role is another's account: where the profile that assumes it goes says nothing of it.
  const own = role ? undefined : profile?.endpoint;
  return { sqs: own?.sqs ?? null, sns: own?.sns ?? null, sts: null };
}

/** The account, where the configuration itself tells it; an emulator may see it otherwise. */
function accountOf(
  { role }: ConnectionConfig,
  profile: KnownProfile | undefined,
  endpoint: ConnectionSettings['endpoint'],
): string | null {
  if (isCustom({ endpoint })) return null;
  return role ? (role.arn.split(':')[4] ?? null) : (profile?.account ?? null);
}
