import { onTestFinished } from 'vitest';
import { startSandbox } from '#lib/testing/start-sandbox.ts';
import { type Aws, createAws } from '../clients.ts';
import type { CredentialSource } from '../credential-source.ts';
import { createIdentity } from '../identity.ts';
import { listQueues } from '../sqs/list-queues.ts';

/** An access key of account 111111111111, as it stands in a credentials file. */
export const KEYS = { aws_access_key_id: '111111111111', aws_secret_access_key: 'hunter2' };

/** A role of another account. */
export const ROLE = 'arn:aws:iam::222222222222:role/weir';

/** A sandbox, and clients before it with an identity; both end with the test. */
export async function startIdentities(options: Parameters<typeof startSandbox>[0] = {}) {
  const started = await startSandbox(options);
  onTestFinished(() => started.close());
  const { endpoint, region } = started.config;
  return {
    ...started,
    open(source: CredentialSource): Aws {
      const identity = createIdentity({ source, region, stsEndpoint: endpoint });
      const aws = createAws({ region, identity, endpoint: { sqs: endpoint, sns: endpoint } });
      onTestFinished(() => aws.close());
      return aws;
    },
  };
}

/** The URLs of all queues, through the one door of all calls. */
export async function readQueues(aws: Aws): Promise<string[]> {
  const urls: string[] = [];
  for await (const page of listQueues({ aws })) urls.push(...page);
  return urls;
}
