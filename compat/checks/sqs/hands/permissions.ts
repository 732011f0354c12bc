import { AddPermissionCommand, type AddPermissionRequest } from '@aws-sdk/client-sqs';
import type { Subject } from '../../../check.ts';
import { attributesOf } from './queues.ts';

/** Another account, by its number. */
export const FRIEND = '210987654321';

type Statement = { Sid?: string; Effect?: string; Action?: string | string[]; Principal?: unknown };

/** Lets the friend send, unless more is said. */
export async function allow(
  { sqs }: Subject,
  QueueUrl: string,
  more: Partial<AddPermissionRequest> = {},
): Promise<void> {
  const request = { QueueUrl, Label: 'friends', AWSAccountIds: [FRIEND], Actions: ['SendMessage'], ...more };
  await sqs.send(new AddPermissionCommand(request));
}

/** What the policy of a queue says, none where it has none. */
export async function statementsOf(subject: Subject, url: string): Promise<Statement[]> {
  const { Policy } = await attributesOf(subject, url, 'Policy');
  return Policy ? (JSON.parse(Policy) as { Statement: Statement[] }).Statement : [];
}
