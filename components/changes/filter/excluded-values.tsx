'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { byPlace } from '#components/ui/by-place.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { FormCondition, FormValue } from '#lib/topology/filter-policy/form-model.ts';
import { isNumberText } from '#lib/topology/filter-policy/number-text.ts';
import { CompactInput, CompactSelect } from './compact-field.tsx';
import { withAt, withoutAt } from './form-state.ts';

type Excluded = FormCondition & { operator: 'not' };
type ExcludedValuesProps = {
  name: string;
  excluded: Excluded;
  mistake: string | null;
  onChange: (excluded: Excluded) => void;
};

/** The values that a key must not have. */
export function ExcludedValues({ name, excluded, mistake, onChange }: ExcludedValuesProps) {
  const { values } = excluded;
  const change = (next: readonly FormValue[]) => onChange({ ...excluded, values: next });
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      {byPlace(values, (value, index) => (
        <span className="flex gap-1">
          <CompactInput
            label={`Value ${name}.${index + 1}`}
            value={value.text}
            invalid={value.kind === 'number' && !isNumberText(value.text)}
            onChange={(text) => change(withAt(values, index, { ...value, text }))}
          />
          <CompactSelect
            label={`Type of value ${name}.${index + 1}`}
            className="w-20"
            value={value.kind}
            onChange={(kind) =>
              change(withAt(values, index, { ...value, kind: kind === 'number' ? 'number' : 'text' }))
            }
          >
            <option value="text">text</option>
            <option value="number">number</option>
          </CompactSelect>
          {values.length > 1 && (
            <IconButton
              size="sm"
              label={`Remove value ${name}.${index + 1}`}
              onClick={() => change(withoutAt(values, index))}
            >
              <X aria-hidden />
            </IconButton>
          )}
        </span>
      ))}
      <Button
        look="ghost"
        size="sm"
        className="-ml-2 self-start"
        onClick={() => change([...values, { kind: values.at(-1)?.kind ?? 'text', text: '' }])}
      >
        <Plus aria-hidden />
        Another value
      </Button>
      {mistake !== null && <p className="text-xs text-danger">{mistake}</p>}
    </div>
  );
}
