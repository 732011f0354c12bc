import {
  ListMessageMoveTasksCommand,
  type ListMessageMoveTasksResultEntry,
  StartMessageMoveTaskCommand,
  type StartMessageMoveTaskRequest,
} from '@aws-sdk/client-sqs';
import type { Clients, Subject } from '../../../check.ts';
import { type DeadLetterPair, deadLetterPair, giveUp } from './dead-letters.ts';
import { send, sendTo } from './messages.ts';

/** A dead-letter queue that got these messages from its source. */
export async function deadLetters(subject: Subject, ...bodies: string[]): Promise<DeadLetterPair> {
  const pair = await deadLetterPair(subject, 1);
  for (const body of bodies) await send(subject, pair.source, body);
  await giveUp(subject, pair);
  return pair;
}

/** The same of FIFO queues, in one message group. */
export async function fifoDeadLetters(subject: Subject, ...bodies: string[]): Promise<DeadLetterPair> {
  const pair = await deadLetterPair(subject, 1, { fifo: true });
  for (const body of bodies) await sendTo(subject, pair.source, 'g', body);
  await giveUp(subject, pair);
  return pair;
}

/** Starts a task, and answers its handle. */
export async function startMove(
  { sqs }: Clients,
  SourceArn: string,
  more: Partial<StartMessageMoveTaskRequest> = {},
): Promise<string | undefined> {
  return (await sqs.send(new StartMessageMoveTaskCommand({ SourceArn, ...more }))).TaskHandle;
}

export async function movesOf(
  { sqs }: Clients,
  SourceArn: string,
  MaxResults?: number,
): Promise<ListMessageMoveTasksResultEntry[]> {
  return (await sqs.send(new ListMessageMoveTasksCommand({ SourceArn, MaxResults }))).Results ?? [];
}

/** Lets time pass until the latest task runs no longer, 2.5 seconds at most, and answers it. */
export async function finished(subject: Subject, sourceArn: string): Promise<ListMessageMoveTasksResultEntry> {
  for (let waits = 0; waits < 10; waits += 1) {
    const [task] = await movesOf(subject, sourceArn);
    if (task && task.Status !== 'RUNNING') return task;
    await subject.pass(250);
  }
  throw new Error('The task is still running');
}
