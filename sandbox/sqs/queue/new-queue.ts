import type { Region } from '../../core/region.ts';
import { defaultAttributes } from '../attributes/defaults.ts';
import { prefixed } from '../request/errors.ts';
import { DedupWindow } from './dedup-window.ts';
import { MessageStore } from './message-store.ts';
import type { Queue } from './queue.ts';
import { ReceiveAttempts } from './receive-attempts.ts';

/** Milliseconds; SQS API reference, DeleteQueue. */
const NAME_BLOCKED_MS = 60_000;

/** A queue with AWS's defaults, not yet in its region. @throws ServiceError `QueueDeletedRecently` */
export function newQueue({ clock, sqs }: Region, name: string, arn: string, fifo: boolean): Queue {
  const now = clock.now();
  if (now < (sqs.deletedAt.get(name) ?? Number.NEGATIVE_INFINITY) + NAME_BLOCKED_MS) {
    const message = 'You must wait 60 seconds after deleting a queue before you can create another with the same name.';
    throw prefixed('QueueDeletedRecently', message);
  }
  sqs.deletedAt.delete(name);
  return {
    name,
    arn,
    fifo,
    serial: sqs.serial++,
    createdAt: now,
    modifiedAt: now,
    attributes: defaultAttributes(fifo),
    tags: new Map(),
    messages: new MessageStore(fifo),
    dedup: new DedupWindow(),
    attempts: new ReceiveAttempts(),
    sequence: 0,
    deleted: false,
  };
}
