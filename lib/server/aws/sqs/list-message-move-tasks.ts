import { ListMessageMoveTasksCommand, type ListMessageMoveTasksResultEntry } from '@aws-sdk/client-sqs';
import { MoveTask } from '#lib/contracts/move-task.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** tasks; SQS keeps no more (SQS API reference, ListMessageMoveTasks). */
const KEPT = 10;

/** A task as SQS lists it, and the handle to cancel it by, which only a running one has. */
export type ListedMoveTask = Omit<MoveTask, 'brake'> & { handle: string | null };

/** A status that is not known is told as the reason why the task is not counted as running. */
function readTask(wire: ListMessageMoveTasksResultEntry, sourceArn: string): ListedMoveTask {
  const { data: status } = MoveTask.shape.status.safeParse(wire.Status);
  return {
    status: status ?? 'FAILED',
    sourceArn: wire.SourceArn ?? sourceArn,
    destinationArn: wire.DestinationArn || null,
    maxPerSecond: wire.MaxNumberOfMessagesPerSecond ?? null,
    moved: wire.ApproximateNumberOfMessagesMoved ?? 0,
    toMove: wire.ApproximateNumberOfMessagesToMove ?? null,
    failureReason: wire.FailureReason || (status ? null : (wire.Status ?? null)),
    startedAt: new Date(wire.StartedTimestamp ?? 0).toISOString(),
    handle: wire.TaskHandle ?? null,
  };
}

/** The last ten tasks of a dead-letter queue, newest first. Errors: `not_found`, `denied`. */
export async function listMessageMoveTasks({
  aws,
  urgency = 'selected',
  sourceArn,
}: Ask & { sourceArn: string }): Promise<ListedMoveTask[]> {
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'ListMessageMoveTasks',
    resource: `queue ${nameOfArn(sourceArn)}`,
    send: () => aws.sqs.send(new ListMessageMoveTasksCommand({ SourceArn: sourceArn, MaxResults: KEPT })),
  });
  return (answer.Results ?? []).map((wire) => readTask(wire, sourceArn));
}
