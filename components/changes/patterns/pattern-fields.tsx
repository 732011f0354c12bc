'use client';

import { CheckField } from '#components/ui/check-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Pattern, PatternForm } from '#lib/topology/change-forms/patterns/pattern.ts';
import type { PatternMistakes } from '#lib/topology/change-forms/patterns/pattern-mistakes.ts';
import { ReceivesField } from '../editors/receives-field.tsx';
import { ConsumerList } from './consumer-list.tsx';
import { LaneFields } from './lane-fields.tsx';

type PatternFieldsProps = {
  form: PatternForm;
  /** A field that was left empty from the start is not yet called a mistake. */
  tried: boolean;
  mistakes: PatternMistakes;
  onChange: (form: PatternForm) => void;
};

/** What is to be decided of a pattern. */
export function PatternFields({ form, tried, mistakes, onChange }: PatternFieldsProps) {
  return (
    <div className="flex flex-col gap-4">
      <TextField
        label="Base name"
        mono
        autoFocus
        value={form.base}
        placeholder="checkout"
        hint="All names are derived from it; each can be changed."
        mistake={tried ? mistakes.base : null}
        onChange={(base) => onChange({ ...form, base })}
      />
      <PatternChoices
        pattern={form.pattern}
        mistakes={mistakes}
        onChange={(pattern) => onChange({ ...form, pattern })}
      />
      <ReceivesField
        value={form.maxReceiveCount}
        onChange={(maxReceiveCount) => onChange({ ...form, maxReceiveCount })}
      />
    </div>
  );
}

type PatternChoicesProps = { pattern: Pattern; mistakes: PatternMistakes; onChange: (pattern: Pattern) => void };

function PatternChoices({ pattern, mistakes, onChange }: PatternChoicesProps) {
  switch (pattern.kind) {
    case 'queue-with-dlq':
    case 'request-reply':
      return (
        <CheckField
          label="FIFO"
          hint="Keeps order within a message group, and takes a message only once."
          checked={pattern.fifo}
          onChange={(fifo) => onChange({ ...pattern, fifo })}
        />
      );
    case 'fan-out':
    case 'fifo-pipeline':
      return (
        <ConsumerList consumers={pattern.consumers} onChange={(consumers) => onChange({ ...pattern, consumers })} />
      );
    case 'priority-lanes':
      return <LaneFields pattern={pattern} mistakes={mistakes} onChange={onChange} />;
  }
}
