'use client';

import type { ReactNode } from 'react';
import { Section } from '#components/inspector/section.tsx';
import type { AttributeField, FieldGroup } from '#lib/topology/change-forms/attribute-field.ts';
import { fieldsOf } from '#lib/topology/change-forms/fields-of.ts';
import { formMistakes, formOf, type Seen, type Touched } from '#lib/topology/change-forms/resource-form.ts';
import { ChangedField } from './changed-field.tsx';
import { EncryptionFields } from './encryption-fields.tsx';
import { TagsEditor } from './tags-editor.tsx';

type AttributeSectionsProps = {
  seen: Seen;
  stands: boolean;
  /** Whether the server has tags for such a thing. */
  tagged: boolean;
  touched: Touched;
  onTouch: (touched: Touched) => void;
};

/** Every attribute of a queue or topic that can be set, under headings; what was touched stands over what was read. */
export function AttributeSections({ seen, stands, tagged, touched, onTouch }: AttributeSectionsProps) {
  const form = formOf(seen, touched);
  const mistakes = formMistakes(seen, form);
  const fields = (group: FieldGroup) => {
    const shown = fieldsOf(seen.kind, seen.fifo).filter((field) => field.group === group);
    return shown.map((field: AttributeField) => (
      <ChangedField
        key={field.name}
        field={field}
        seen={seen}
        stands={stands}
        value={form.values[field.name]}
        mistake={mistakes[field.name]}
        onChange={(value) => onTouch({ ...touched, values: { ...touched.values, [field.name]: value } })}
      />
    ));
  };
  return (
    <>
      <Section title={seen.kind === 'queue' ? 'Messages' : 'Topic'}>{column(fields('messages'))}</Section>
      {seen.fifo && <Section title="FIFO">{column(fields('fifo'))}</Section>}
      <Section title="Encryption">
        <EncryptionFields
          seen={seen}
          encryption={form.encryption}
          mistake={mistakes.KmsMasterKeyId}
          onChange={(encryption) => onTouch({ ...touched, encryption })}
        />
        {form.encryption.mode === 'kms' && <div className="mt-3">{column(fields('encryption'))}</div>}
      </Section>
      {tagged && (
        <Section title="Tags">
          {seen.tags ? (
            <TagsEditor tags={form.tags} onChange={(tags) => onTouch({ ...touched, tags })} />
          ) : (
            <p className="pl-2.5 text-soft">Not read yet.</p>
          )}
        </Section>
      )}
      {seen.kind === 'topic' && <Section title="Delivery to HTTP and HTTPS">{column(fields('delivery'))}</Section>}
      {seen.kind === 'topic' && (
        <details className="px-4 py-3">
          <summary className="cursor-pointer text-xs font-medium text-mute hover:text-ink">
            Delivery status logging
          </summary>
          <div className="mt-3">{column(fields('logging'))}</div>
        </details>
      )}
    </>
  );
}

function column(fields: ReactNode) {
  return <div className="flex flex-col gap-3">{fields}</div>;
}
