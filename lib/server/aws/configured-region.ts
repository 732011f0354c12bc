import { SQSClient } from '@aws-sdk/client-sqs';

/** The region of the SDK's profile (`~/.aws/config`); `null` where none is configured. No call is made. */
export async function configuredRegion(): Promise<string | null> {
  const client = new SQSClient({});
  try {
    return await client.config.region();
  } catch {
    return null;
  } finally {
    client.destroy();
  }
}
