import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { awsHost } from '#lib/topology/partition.ts';
import { type Absences, createAbsences } from './absences.ts';
import type { Identity } from './identity.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { createOutcomes, type Outcomes } from './outcomes.ts';
import { refuseWrites } from './read-only.ts';

/** Endpoints of an emulator or a private link, from the server's own settings only. */
type Endpoints = { sqs?: string; sns?: string };

export type AwsOptions = {
  region: string;
  endpoint?: Endpoints;
  /** Refuse every command that is not a reading. */
  readOnly?: boolean;
  /** Whose credentials sign; endpoints that the environment or a profile names for others are ignored then. */
  identity?: Identity;
  /** Static credentials of an emulator; without them, and without an identity, the SDK's credential chain is asked. */
  credentials?: { accessKeyId: string; secretAccessKey: string };
  limiter?: Limiter;
};

/** The two clients of one connection, and the limiter that all their calls go through. */
export type Aws = {
  region: string;
  /** `null` where the credentials are an emulator's. */
  identity: Identity | null;
  sqs: SQSClient;
  sns: SNSClient;
  limiter: Limiter;
  outcomes: Outcomes;
  /** What the server is known not to have. */
  absences: Absences;
  /** Host (and port) that a service's calls go to, for error sentences. */
  host(service: 'sqs' | 'sns'): string;
  close(): void;
};

/** sockets a service; the SDK is fastest at a concurrency of 16, and at 64 the event loop stalls. */
const SOCKETS = 16;

/**
 * Makes the clients. The SDK does not retry: the limiter does, and commands that write must never be sent twice in silence.
 * `useQueueUrlAsEndpoint: false`, since by default the SDK sends signed requests to whatever host a queue URL names;
 * `md5: false`, since its check throws for a whole batch after SQS stored it: we compare entry by entry.
 */
export function createAws(options: AwsOptions): Aws {
  const { region, endpoint = {}, credentials, identity = null } = options;
  const common = {
    region,
    maxAttempts: 1,
    ...(credentials && { credentials }),
    ...(identity && { credentials: identity.provide, ignoreConfiguredEndpointUrls: true }),
    requestHandler: {
      connectionTimeout: 3_000,
      requestTimeout: 10_000,
      throwOnRequestTimeout: true,
      httpAgent: { keepAlive: true, maxSockets: SOCKETS },
      httpsAgent: { keepAlive: true, maxSockets: SOCKETS },
    },
  };
  const sqs = new SQSClient({
    ...common,
    useQueueUrlAsEndpoint: false,
    md5: false,
    ...(endpoint.sqs !== undefined && { endpoint: endpoint.sqs }),
  });
  const sns = new SNSClient({ ...common, ...(endpoint.sns !== undefined && { endpoint: endpoint.sns }) });
  if (options.readOnly) refuseWrites({ sqs, sns });
  return {
    region,
    identity,
    sqs,
    sns,
    limiter: options.limiter ?? createLimiter(),
    outcomes: createOutcomes(),
    absences: createAbsences(),
    host(service) {
      const url = endpoint[service];
      return url && URL.canParse(url) ? new URL(url).host : awsHost(service, region);
    },
    close() {
      sqs.destroy();
      sns.destroy();
    },
  };
}
