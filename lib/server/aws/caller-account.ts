import { GetTopicAttributesCommand } from '@aws-sdk/client-sns';
import { placeOf } from '#lib/server/place.ts';
import type { Aws } from './clients.ts';

/** An account that nobody has on AWS; emulators are often of it. */
const NOBODY = '000000000000';

/**
 * Whose credentials these are, where no queue or topic tells it yet; `null` where nothing does. The credentials may say
 * so; else SNS does, as it refuses to show a topic of another account: its refusal begins `User: arn:aws:iam::{account}:`.
 * Source: IAM user guide, "Troubleshoot access denied error messages".
 */
export async function callerAccount({ sqs, sns, limiter, region }: Aws): Promise<string | null> {
  const { accountId = null } = await sqs.config.credentials().catch(() => ({ accountId: undefined }));
  if (accountId !== null) return accountId;
  const TopicArn = `arn:${placeOf(region).partition}:sns:${region}:${NOBODY}:weir`;
  try {
    await limiter.run({ urgency: 'selected', call: () => sns.send(new GetTopicAttributesCommand({ TopicArn })) });
    return NOBODY;
  } catch (error) {
    if (!(error instanceof Error)) return null;
    if (error.name.startsWith('NotFound')) return NOBODY;
    return /^User: arn:[\w-]+:(?:iam|sts)::(\d{12}):/.exec(error.message)?.[1] ?? null;
  }
}
