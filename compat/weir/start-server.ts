import { SNSClient } from '@aws-sdk/client-sns';
import { SQSClient } from '@aws-sdk/client-sqs';
import { createSandbox } from '#sandbox/create-sandbox.ts';
import { REGION } from '../target.ts';

/** Whoever runs servers says by these which one Weir is put in front of; without them it is a sandbox of the test's own. */
const { WEIR_TEST_ENDPOINT, WEIR_TEST_SERVER = 'sandbox' } = process.env;

/** The name of the server that is tested: `moto`. */
export const SERVER = WEIR_TEST_SERVER;

/** A server to put Weir in front of, and clients of it. What others left on it is there, too. */
export async function startServer() {
  const own = WEIR_TEST_ENDPOINT === undefined ? await createSandbox() : null;
  const endpoint = WEIR_TEST_ENDPOINT ?? own?.endpoint ?? '';
  const credentials = { accessKeyId: 'compat', secretAccessKey: 'compat' };
  const config = { endpoint, region: REGION, credentials };
  const [sqs, sns] = [new SQSClient(config), new SNSClient(config)];
  return {
    endpoint,
    sqs,
    sns,
    async close() {
      sqs.destroy();
      sns.destroy();
      await own?.close();
    },
  };
}

/** For what a server takes a moment to tell, on a busy machine too. */
export const PATIENCE = { timeout: 15_000 };
