import type { PublicationDraft, SendMessagesOutput } from '#lib/contracts/message.ts';
import { messageSize } from '#lib/messages/message-size.ts';
import { structuredBody } from '#lib/messages/structured-body.ts';
import { publish } from '#lib/server/aws/sns/publish.ts';
import type { Desk } from '#lib/server/desk.ts';
import { deviceArn, type NamedApplication } from '#lib/server/push/push-arns.ts';
import { refusedBefore } from './refused-before.ts';
import { sendEntries } from './send-entries.ts';
import type { SendTally } from './send-tally.ts';

/** bytes of a message (SNS API reference, Publish); push services take less: 4 KB, and say so to SNS alone. */
const DEVICE_BYTES = 262_144;

type Input = { of: NamedApplication & { device: string }; entries: readonly PublicationDraft[]; tally: SendTally };

/** Publishes messages to one device, as `sendMessages` sends, a call each. Errors, before anything is published: `not_found`. */
export async function publishToDevice(desk: Desk, { of, entries, tally }: Input): Promise<SendMessagesOutput> {
  const { aws, monitor } = desk;
  const targetArn = await deviceArn(desk, of);
  const target = { kind: 'device', fifo: false, maxBytes: DEVICE_BYTES, contentBasedDeduplication: null } as const;
  const results = await sendEntries({
    drafts: entries,
    fifo: false,
    check: (draft) => refusedBefore(draft, target),
    sizeOf: (draft) => messageSize({ ...draft, body: structuredBody(draft) }),
    batchBytes: DEVICE_BYTES,
    batchEntries: 1,
    send: (drafts) => Promise.all(drafts.map((draft) => publish({ aws, targetArn, draft }))),
  });
  tally.add({ operationId: 'publish', id: targetArn, verb: 'Published', results });
  // SNS may have disabled the device upon it.
  monitor.refresh();
  return { results };
}
