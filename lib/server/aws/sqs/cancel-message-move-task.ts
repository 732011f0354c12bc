import { CancelMessageMoveTaskCommand } from '@aws-sdk/client-sqs';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Ask, call } from '../call.ts';

/** Stops a running task and answers how many messages it moved; they stay moved. Errors: `invalid_input`, `not_found`. */
export async function cancelMessageMoveTask({
  aws,
  urgency = 'selected',
  sourceArn,
  handle,
}: Ask & { sourceArn: string; handle: string }): Promise<number> {
  const answer = await call({
    aws,
    urgency,
    service: 'sqs',
    action: 'CancelMessageMoveTask',
    resource: `queue ${nameOfArn(sourceArn)}`,
    once: true,
    send: () => aws.sqs.send(new CancelMessageMoveTaskCommand({ TaskHandle: handle })),
  });
  return answer.ApproximateNumberOfMessagesMoved ?? 0;
}
