import type { Call, Input } from '../../core/action.ts';
import { enqueue } from '../queue/enqueue.ts';
import type { Queue } from '../queue/queue.ts';
import { object } from '../request/input.ts';
import { md5, md5OfAttributes } from './md5.ts';
import { readAttribute } from './read-attributes.ts';
import { readDraft } from './read-draft.ts';

/** Checks and enqueues one message; answers what SendMessage and an entry of SendMessageBatch answer. */
export function sendOne(call: Call, queue: Queue, entry: Input): object {
  const draft = readDraft(queue, entry, call.caller.userId);
  const traced = { ...draft, traceHeader: draft.traceHeader ?? call.traceHeader };
  const { messageId, sequenceNumber } = enqueue(queue, call.region.clock.now(), traced);
  const system = object(entry, 'MessageSystemAttributes');
  const md5OfSystem = md5OfAttributes(
    Object.fromEntries(Object.keys(system).map((name) => [name, readAttribute(system, name)])),
  );
  const md5OfUser = md5OfAttributes(draft.attributes);
  return {
    MessageId: messageId,
    MD5OfMessageBody: md5(draft.body),
    ...(md5OfUser && { MD5OfMessageAttributes: md5OfUser }),
    ...(md5OfSystem && { MD5OfMessageSystemAttributes: md5OfSystem }),
    ...(sequenceNumber && { SequenceNumber: sequenceNumber }),
  };
}
