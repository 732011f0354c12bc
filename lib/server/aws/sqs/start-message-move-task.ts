import { StartMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

type Start = Ask & { sourceArn: string; destinationArn: string | null; maxPerSecond: number | null };

/**
 * Begins to move a dead-letter queue's messages. Without a destination each goes back to where it came from; without a
 * rate SQS chooses one. Errors: `invalid_input` (`UnsupportedOperation`: a task runs already), `not_found`, `denied`.
 */
export async function startMessageMoveTask({
  aws,
  urgency = 'selected',
  sourceArn,
  destinationArn,
  maxPerSecond,
}: Start): Promise<void> {
  await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'StartMessageMoveTask',
    resource: `queue ${nameOfArn(sourceArn)}`,
    once: true,
    send: () =>
      aws.sqs.send(
        new StartMessageMoveTaskCommand({
          SourceArn: sourceArn,
          DestinationArn: destinationArn ?? undefined,
          MaxNumberOfMessagesPerSecond: maxPerSecond ?? undefined,
        }),
      ),
  });
}
