import type { Intent } from '#lib/contracts/intent.ts';
import type { ResourceKind } from './attribute-field.ts';
import { withSuffix } from './name-mistake.ts';
import { attributeChanges, formOf, type Seen, type Touched } from './resource-form.ts';
import { tagsOf } from './tag-rows.ts';

/** A queue or topic that is to be made. */
export type NewResource = { kind: ResourceKind; name: string; fifo: boolean; touched: Touched };

/** What AWS makes where nothing is said: a queue is encrypted with keys that SQS owns. SQS API reference, CreateQueue. */
export function unsaid(kind: ResourceKind, fifo: boolean): Seen {
  return { kind, fifo, attributes: kind === 'queue' ? { SqsManagedSseEnabled: 'true' } : {}, tags: {} };
}

/** Names only what differs from what AWS makes by itself. */
export function createIntent({ kind, name, fifo, touched }: NewResource): Intent {
  const seen = unsaid(kind, fifo);
  const form = formOf(seen, touched);
  const attributes = attributeChanges(seen, form);
  const whole = { name: withSuffix(name, fifo), tags: tagsOf(form.tags.rows) };
  return kind === 'queue'
    ? { kind: 'createQueue', ...whole, attributes: { ...(fifo ? { FifoQueue: 'true' } : {}), ...attributes } }
    : { kind: 'createTopic', ...whole, attributes: { ...(fifo ? { FifoTopic: 'true' } : {}), ...attributes } };
}
