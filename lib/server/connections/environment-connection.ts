import type { OwnSource } from '#lib/server/aws/credential-source.ts';
import type { KnownProfile } from '#lib/server/aws/shared-config.ts';
import type { Settings } from '#lib/server/env.ts';
import type { ConnectionSettings } from './connection-settings.ts';

/** The profile that the environment uses where it names none. Source: AWS SDKs and Tools reference guide, "Shared config files". */
export const DEFAULT_PROFILE = 'default';

/**
 * Whose credentials the environment's are. A profile that says how to sign in is used by name, so that an identity of
 * the machine never takes its place in silence.
 */
export function environmentSource({ profile, keys }: Settings['aws'], known: readonly KnownProfile[]): OwnSource {
  if (profile !== null) return { kind: 'profile', profile };
  const byDefault = known.some(({ name, signsIn }) => name === DEFAULT_PROFILE && signsIn);
  return byDefault && !keys ? { kind: 'profile', profile: DEFAULT_PROFILE } : { kind: 'environment', keys };
}

/** The connection that the AWS SDK's environment makes; its region is empty where none is configured. */
export function environmentConnection(aws: Settings['aws'], known: readonly KnownProfile[]): ConnectionSettings {
  const profile = known.find(({ name }) => name === (aws.profile ?? DEFAULT_PROFILE));
  const sqs = aws.sqsEndpoint ?? profile?.endpoint.sqs ?? null;
  const sns = aws.snsEndpoint ?? profile?.endpoint.sns ?? null;
  const custom = sqs ?? sns;
  const source = environmentSource(aws, known);
  return {
    id: 'default',
    label: aws.profile ?? (custom !== null && URL.canParse(custom) ? new URL(custom).host : 'AWS'),
    colour: null,
    region: aws.region ?? profile?.region ?? '',
    account: custom === null && source.kind === 'profile' ? (profile?.account ?? null) : null,
    readOnly: false,
    production: false,
    origin: 'environment',
    problem: null,
    source,
    endpoint: { sqs, sns, sts: aws.stsEndpoint },
  };
}
