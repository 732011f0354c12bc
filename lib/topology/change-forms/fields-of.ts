import { type AttributeField, appliesTo, type ResourceKind } from './attribute-field.ts';
import { QUEUE_ATTRIBUTES } from './queue-attributes.ts';
import { TOPIC_ATTRIBUTES } from './topic-attributes.ts';

/** Groups that a form of plain fields shows; encryption is a choice of its own. */
const PLAIN = new Set<AttributeField['group']>(['messages', 'fifo', 'delivery', 'logging']);

/** How long a data key is reused stands with the key that it is of. */
const WITH_KEY = 'KmsDataKeyReusePeriodSeconds';

/** The plain fields of a queue or topic of that type, in the order in which a form shows them. */
export function fieldsOf(kind: ResourceKind, fifo: boolean): readonly AttributeField[] {
  const all = kind === 'queue' ? QUEUE_ATTRIBUTES : TOPIC_ATTRIBUTES;
  return all.filter(
    (field) => !field.fixed && appliesTo(field, fifo) && (PLAIN.has(field.group) || field.name === WITH_KEY),
  );
}
