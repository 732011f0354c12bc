import type { MessageDraft, PublicationDraft, SendMessagesOutput } from '#lib/contracts/message.ts';
import type { Desk } from '#lib/server/desk.ts';
import type { NamedApplication } from '#lib/server/push/push-arns.ts';
import { publishMessages } from './publish-messages.ts';
import { publishToDevice } from './publish-to-device.ts';
import { sendMessages } from './send-messages.ts';
import { createSendTally } from './send-tally.ts';

/** One connection's sending. Errors of all, before anything is sent: `not_found`, `denied`, `unreachable`, `throttled`, `unauthenticated`. */
export type Sends = {
  sendMessages(queueName: string, entries: readonly MessageDraft[]): Promise<SendMessagesOutput>;
  publishMessages(topicName: string, entries: readonly PublicationDraft[]): Promise<SendMessagesOutput>;
  publishToDevice(
    of: NamedApplication & { device: string },
    entries: readonly PublicationDraft[],
  ): Promise<SendMessagesOutput>;
  /** Puts on the activity list what is not there yet. */
  close(): void;
};

export function createSends(desk: Desk): Sends {
  const tally = createSendTally(desk.monitor);
  return {
    sendMessages: (queueName, entries) => sendMessages(desk, { queueName, entries, tally }),
    publishMessages: (topicName, entries) => publishMessages(desk, { topicName, entries, tally }),
    publishToDevice: (of, entries) => publishToDevice(desk, { of, entries, tally }),
    close: tally.close,
  };
}
