import { PublishCommand } from '@aws-sdk/client-sns';
import type { EntryResult, PublicationDraft } from '#lib/contracts/message.ts';
import { structuredBody } from '#lib/messages/structured-body.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';
import { messageAttributeValues } from '../message-attribute-values.ts';

type Input = Ask & {
  /** ARN of a device's endpoint; batches go to topics alone (SNS API reference, PublishBatch). */
  targetArn: string;
  draft: PublicationDraft;
};

/**
 * Publishes one message to one device, once.
 * Errors: `invalid_input` (also where the device, or its app, is disabled), `denied`, `throttled`, `unreachable` (it may have been done).
 */
export async function publish({ aws, urgency = 'selected', targetArn, draft }: Input): Promise<EntryResult> {
  const { attributes, subject, perProtocol } = draft;
  const { MessageId = '' } = await call({
    aws,
    urgency,
    service: 'sns',
    action: 'Publish',
    resource: `device ${nameOfArn(targetArn)}`,
    once: true,
    send: () =>
      aws.sns.send(
        new PublishCommand({
          TargetArn: targetArn,
          Message: structuredBody(draft),
          MessageAttributes: messageAttributeValues(attributes),
          ...(perProtocol !== null && { MessageStructure: 'json' }),
          ...(subject !== null && { Subject: subject }),
        }),
      ),
  });
  return { outcome: 'sent', messageId: MessageId, sequenceNumber: null };
}
