import { fromIni, fromNodeProviderChain, fromTemporaryCredentials } from '@aws-sdk/credential-providers';
import { doesIdentityRequireRefresh, isIdentityExpired, memoizeIdentityProvider } from '@smithy/core';
import { awsHost } from '#lib/topology/partition.ts';
import { fromCredentialsError } from './aws-error-credentials.ts';
import type { CredentialSource, OwnSource } from './credential-source.ts';

type AwsCredentialIdentity = Awaited<ReturnType<ReturnType<typeof fromIni>>>;
type Provider = (options?: Record<string, unknown>) => Promise<AwsCredentialIdentity>;

/** Who a connection is at AWS. Its keys are only ever given to the SDK, which signs with them. */
export type Identity = {
  source: CredentialSource;
  /**
   * For the SDK's clients. Credentials are kept until five minutes before they end, then had again.
   * Errors: a WeirError `unauthenticated`, `unreachable` or `throttled`, which says what to do.
   */
  provide: Provider & { memoized: true };
  /** AWS refused what was had last: the next call asks the source anew, so that what was mended is taken up. */
  renew(): void;
};

type Options = {
  source: CredentialSource;
  region: string;
  /** Where roles are assumed; without it AWS's own STS of the region. */
  stsEndpoint?: string | null;
};

/** Asks nothing yet: the first call of a client does. */
export function createIdentity({ source, region, stsEndpoint = null }: Options): Identity {
  const begin = (): Provider => {
    const provider = providerOf(source, { region, stsEndpoint }) as Provider;
    return (
      memoizeIdentityProvider<AwsCredentialIdentity>(provider, isIdentityExpired, doesIdentityRequireRefresh) ??
      provider
    );
  };
  let current = begin();
  const provide: Provider = (options) =>
    current(options).catch(async (error: unknown) => {
      throw await fromCredentialsError(error, { source, host: hostOf(stsEndpoint, region) });
    });
  return {
    source,
    provide: Object.assign(provide, { memoized: true as const }),
    renew() {
      current = begin();
    },
  };
}

function hostOf(stsEndpoint: string | null, region: string): string {
  return stsEndpoint === null ? awsHost('sts', region) : new URL(stsEndpoint).host;
}

/** A named profile is never passed over for another identity, as the SDK's chain would when it is missing. */
function ownProvider(source: OwnSource) {
  return source.kind === 'profile'
    ? fromIni({ profile: source.profile, ignoreCache: true })
    : fromNodeProviderChain({ ignoreCache: true });
}

function providerOf(source: CredentialSource, at: { region: string; stsEndpoint: string | null }) {
  if (source.kind !== 'role') return ownProvider(source);
  const { arn, externalId, sessionName, durationSeconds } = source.role;
  return fromTemporaryCredentials({
    masterCredentials: ownProvider(source.by),
    params: {
      RoleArn: arn,
      RoleSessionName: sessionName,
      DurationSeconds: durationSeconds,
      ...(externalId !== null && { ExternalId: externalId }),
    },
    clientConfig: {
      region: at.region,
      maxAttempts: 2,
      ignoreConfiguredEndpointUrls: true,
      ...(at.stsEndpoint !== null && { endpoint: at.stsEndpoint }),
    },
  });
}
