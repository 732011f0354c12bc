import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createSandbox, type Sandbox, type SandboxOptions } from '#sandbox/create-sandbox.ts';

export type StartedSandbox = {
  sandbox: Sandbox;
  sqs: SQSClient;
  sns: SNSClient;
  /** For further clients; `credentials.accessKeyId` of 12 digits speaks for that account. */
  config: {
    endpoint: string;
    region: string;
    credentials: { accessKeyId: string; secretAccessKey: string };
    maxAttempts: number;
  };
  close(): Promise<void>;
};

/** An SQS and SNS of its own for a test, with clients that try once, so that a failure is seen as it is. */
export async function startSandbox(options: SandboxOptions = {}): Promise<StartedSandbox> {
  const sandbox = await createSandbox(options);
  const config = {
    endpoint: sandbox.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'sandbox', secretAccessKey: 'sandbox' },
    maxAttempts: 1,
  };
  const sqs = new SQSClient(config);
  const sns = new SNSClient(config);
  return {
    sandbox,
    sqs,
    sns,
    config,
    async close() {
      sqs.destroy();
      sns.destroy();
      await sandbox.close();
    },
  };
}
