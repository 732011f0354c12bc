'use client';

import { Section } from '#components/inspector/section.tsx';
import type { ComposerForm } from '#lib/client/sends/composer-form.ts';
import type { SendTarget } from '#lib/client/sends/send-target.ts';
import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { AttributeTable } from './attribute-table.tsx';
import { BodyField } from './body-field.tsx';
import { DeliveryFields } from './delivery-fields.tsx';
import { mistakeAt } from './mistakes.ts';
import { ProtocolBodies } from './protocol-bodies.tsx';
import { Reformat } from './reformat.tsx';
import { SizeLine } from './size-line.tsx';

type MessageFieldsProps = {
  target: SendTarget;
  form: ComposerForm;
  onChange: (form: ComposerForm) => void;
  templates: boolean;
  /** bytes */
  size: number;
  mistakes: readonly DraftMistake[];
};

/** All that is written of a message: body, attributes, ids, and the bodies of their own for protocols. */
export function MessageFields({ target, form, onChange, templates, size, mistakes }: MessageFieldsProps) {
  return (
    <>
      <Section
        title="Body"
        aside={
          <span className="flex items-center gap-2">
            <Reformat text={form.body} onChange={(body) => onChange({ ...form, body })} />
            <SizeLine size={size} most={target.maxBytes} />
          </span>
        }
      >
        <BodyField
          label="Body"
          value={form.body}
          templates={templates}
          onChange={(body) => onChange({ ...form, body })}
          mistake={mistakeAt(mistakes, { field: 'body' }) ?? mistakeAt(mistakes, { field: 'message' })}
        />
      </Section>
      <Section title={`Attributes${form.attributes.length > 0 ? ` (${form.attributes.length})` : ''}`}>
        <AttributeTable
          rows={form.attributes}
          onChange={(attributes) => onChange({ ...form, attributes })}
          mistakes={mistakes}
        />
      </Section>
      {target.kind !== 'device' && (
        <Section title="Delivery">
          <DeliveryFields target={target} form={form} onChange={onChange} mistakes={mistakes} />
        </Section>
      )}
      {target.perProtocol.length > 0 && (
        <Section title={target.kind === 'device' ? 'Per platform' : 'Per protocol'}>
          <ProtocolBodies
            offered={target.perProtocol}
            bodies={form.perProtocol}
            templates={templates}
            onChange={(perProtocol) => onChange({ ...form, perProtocol })}
            mistakes={mistakes}
          />
        </Section>
      )}
    </>
  );
}
