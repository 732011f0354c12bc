import type { Intent } from '#lib/contracts/intent.ts';
import type { ResourceKind } from './attribute-field.ts';
import { type Encryption, encryptionAttributes, encryptionOf } from './encryption.ts';
import { fieldMistake, togetherMistakes } from './field-mistake.ts';
import { changedAttributes, type FieldValues, valuesOf } from './field-values.ts';
import { fieldsOf } from './fields-of.ts';
import { type TagRow, tagChanges, tagMistakes, tagRowsOf } from './tag-rows.ts';

/** A queue or topic as it was read; `tags` is `null` where they were not. */
export type Seen = {
  kind: ResourceKind;
  fifo: boolean;
  attributes: Readonly<Record<string, string>>;
  tags: Readonly<Record<string, string>> | null;
};

/** Rows of tags, and the tags that they were made of: another's change meanwhile is not taken back. */
export type TagForm = { seen: Readonly<Record<string, string>>; rows: readonly TagRow[] };

/** What a person decides of a queue or topic: its attributes, its encryption, its tags. */
export type ResourceForm = { values: FieldValues; encryption: Encryption; tags: TagForm };

/** What of a form a person touched; the rest follows what is read. */
export type Touched = Partial<ResourceForm>;

/** The form of what was read, with what a person touched over it. */
export function formOf({ kind, fifo, attributes, tags }: Seen, touched: Touched = {}): ResourceForm {
  return {
    values: { ...valuesOf(fieldsOf(kind, fifo), attributes), ...touched.values },
    encryption: touched.encryption ?? encryptionOf(attributes),
    tags: touched.tags ?? { seen: tags ?? {}, rows: tagRowsOf(tags ?? {}) },
  };
}

/** The attributes that the form changes, by AWS's name and as AWS takes them; empty text takes one away. */
export function attributeChanges({ kind, fifo, attributes }: Seen, form: ResourceForm): Record<string, string> {
  const changed = changedAttributes(fieldsOf(kind, fifo), attributes, form.values);
  // Without a key of KMS there is no data key to reuse.
  if (form.encryption.mode !== 'kms') delete changed.KmsDataKeyReusePeriodSeconds;
  return { ...changed, ...encryptionAttributes(kind, attributes, form.encryption) };
}

/** What the form wants of the queue or topic that stands: only what it changes. */
export function editIntents(arn: string, seen: Seen, form: ResourceForm): Intent[] {
  const attributes = attributeChanges(seen, form);
  const tags = tagChanges(form.tags.seen, form.tags.rows);
  return [
    ...(Object.keys(attributes).length === 0
      ? []
      : [
          seen.kind === 'queue'
            ? ({ kind: 'editQueue', queueArn: arn, attributes } as const)
            : ({ kind: 'editTopic', topicArn: arn, attributes } as const),
        ]),
    ...(tags ? [{ kind: 'setTags', arn, ...tags } as const] : []),
  ];
}

/** What is wrong in the form, by attribute; tags tell of theirs apart. Empty = it can be planned, tags aside. */
export function formMistakes({ kind, fifo }: Seen, { values, encryption }: ResourceForm): Record<string, string> {
  const mistakes: Record<string, string> = togetherMistakes(values);
  for (const field of fieldsOf(kind, fifo)) {
    const mistake = fieldMistake(field, values[field.name]);
    if (mistake) mistakes[field.name] = mistake;
  }
  if (encryption.mode === 'kms' && encryption.keyId.trim() === '')
    mistakes.KmsMasterKeyId = 'Name the key: its id, its ARN, or alias/….';
  if (encryption.mode !== 'kms') delete mistakes.KmsDataKeyReusePeriodSeconds;
  return mistakes;
}

/** Whether nothing is wrong in the form. */
export function isSound(seen: Seen, form: ResourceForm): boolean {
  return Object.keys(formMistakes(seen, form)).length === 0 && tagMistakes(form.tags.rows, form.tags.seen).size === 0;
}
