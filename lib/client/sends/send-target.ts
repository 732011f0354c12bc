import type { EntryResult, MessageDraft, PublicationDraft, SendMessagesOutput } from '#lib/contracts/message.ts';
import type { DraftTarget } from '#lib/messages/draft-target.ts';
import { connectionPath, post } from '../api.ts';

/** Where messages go: a queue, a topic or a device, and what it takes. */
export type SendTarget = DraftTarget & {
  name: string;
  /** Where they are posted, below the connection. */
  path: readonly string[];
  /** Protocols and platforms that can get a body of their own. */
  perProtocol: readonly string[];
};

/** What is sent to a queue, or published to a topic or a device. */
export type AnyDraft = MessageDraft | PublicationDraft;

/**
 * Sends entries in one request; one result an entry.
 * @throws ApiError where the request as a whole was refused, or was not answered
 */
export async function sendTo(
  connection: string,
  { path }: Pick<SendTarget, 'path'>,
  entries: readonly AnyDraft[],
): Promise<EntryResult[]> {
  return (await post<SendMessagesOutput>(connectionPath(connection, ...path), { entries })).results;
}
