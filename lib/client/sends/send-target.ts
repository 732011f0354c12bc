import type { EntryResult, MessageDraft, PublicationDraft, SendMessagesOutput } from '#lib/contracts/message.ts';
import type { DraftTarget } from '#lib/messages/check-draft.ts';
import { connectionPath, post } from '../api.ts';

/** Where messages go: a queue or a topic, and what it takes. */
export type SendTarget = DraftTarget & { name: string };

/** What is sent to a queue, or published to a topic. */
export type AnyDraft = MessageDraft | PublicationDraft;

/**
 * Sends entries in one request; one result an entry.
 * @throws ApiError where the request as a whole was refused, or was not answered
 */
export async function sendTo(
  connection: string,
  { kind, name }: SendTarget,
  entries: readonly AnyDraft[],
): Promise<EntryResult[]> {
  const path = connectionPath(connection, kind === 'queue' ? 'queues' : 'topics', name, 'messages');
  return (await post<SendMessagesOutput>(path, { entries })).results;
}
