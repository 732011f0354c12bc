'use client';

import { Plus, Split } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { byPlace } from '#components/ui/by-place.tsx';
import { EntryFields } from './entry-fields.tsx';
import type { FormFieldsProps } from './form-props.ts';
import { BLANK_CHOICE, BLANK_ENTRY, hasChoice, withAt, withoutAt } from './form-state.ts';

/** The keys of a policy, or of one alternative in it: all of them must hold. */
export function PolicyFormFields({ form, under, setting, onChange }: FormFieldsProps) {
  return (
    <div className="flex min-w-0 flex-col gap-2">
      {byPlace(form, (entry, index) => (
        <EntryFields
          entry={entry}
          under={under}
          setting={setting}
          Inside={PolicyFormFields}
          onChange={(next) => onChange(withAt(form, index, next))}
          onRemove={() => onChange(withoutAt(form, index))}
        />
      ))}
      <span className="flex flex-wrap gap-1">
        <Button size="sm" onClick={() => onChange([...form, BLANK_ENTRY])}>
          <Plus aria-hidden />
          {form.length === 0 ? 'Add key' : 'And another key'}
        </Button>
        {!hasChoice(form) && (
          <Button look="ghost" size="sm" onClick={() => onChange([...form, BLANK_CHOICE])}>
            <Split aria-hidden />
            And one of…
          </Button>
        )}
      </span>
    </div>
  );
}
