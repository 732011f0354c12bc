'use client';

import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { byPlace } from '#components/ui/by-place.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { PolicyForm } from '#lib/topology/filter-policy/form-model.ts';
import type { FormFields, FormSetting } from './form-props.ts';
import { BLANK_ENTRY, withAt, withoutAt } from './form-state.ts';
import { KeptOut } from './kept-out.tsx';

type ChoiceFieldsProps = {
  at: string;
  /** Keys of the object that the choice stands in; none at the top. */
  inside: readonly string[];
  branches: readonly PolicyForm[];
  setting: FormSetting;
  Inside: FormFields;
  onChange: (branches: readonly PolicyForm[]) => void;
  onRemove: () => void;
};

/** A `$or`: one of its alternatives must hold, beside all other keys. */
export function ChoiceFields({ at, inside, branches, setting, Inside, onChange, onRemove }: ChoiceFieldsProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-2 rounded-[7px] border border-line-strong p-2">
      <legend className="px-1 text-xs text-soft">
        One of these must hold <code className="font-mono text-mute">$or</code>
        {inside.length > 0 && ` inside ${inside.join('.')}`}
      </legend>
      <KeptOut messages={at === '$or' ? setting.keptOut.get(at) : undefined} />
      {byPlace(branches, (branch, index) => (
        <section aria-label={`Alternative ${index + 1}`} className="flex flex-col gap-2 border-l-2 border-line pl-2">
          <span className="flex items-center justify-between text-xs text-mute">
            {index === 0 ? 'Either' : 'or'}
            {branches.length > 2 && (
              <IconButton
                size="sm"
                label={`Remove alternative ${index + 1}`}
                onClick={() => onChange(withoutAt(branches, index))}
              >
                <Trash2 aria-hidden />
              </IconButton>
            )}
          </span>
          <Inside
            form={branch}
            under={`${at}[${index}]`}
            setting={setting}
            onChange={(next) => onChange(withAt(branches, index, next))}
          />
        </section>
      ))}
      <span className="flex flex-wrap gap-1">
        <Button look="ghost" size="sm" onClick={() => onChange([...branches, [BLANK_ENTRY]])}>
          <Plus aria-hidden />
          Another alternative
        </Button>
        <Button look="ghost" size="sm" onClick={onRemove}>
          <Trash2 aria-hidden />
          Remove all alternatives
        </Button>
      </span>
    </fieldset>
  );
}
