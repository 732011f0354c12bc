import { GetSubscriptionAttributesCommand } from '@aws-sdk/client-sns';
import type { Clients } from '../../../check.ts';

/** All that a subscription tells of itself. */
export async function attributesOf({ sns }: Clients, SubscriptionArn: string): Promise<Record<string, string>> {
  return (await sns.send(new GetSubscriptionAttributesCommand({ SubscriptionArn }))).Attributes ?? {};
}

/** The RedrivePolicy of a subscription whose dead-letter queue has this ARN. */
export function redriveTo(deadLetterTargetArn: string): string {
  return JSON.stringify({ deadLetterTargetArn });
}
