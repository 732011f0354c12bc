'use client';

import { X } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { FormCondition } from '#lib/topology/filter-policy/form-model.ts';
import { CompactSelect } from './compact-field.tsx';
import { withOperator } from './form-state.ts';
import { OperandFields } from './operand-fields.tsx';
import { OPERATOR_GROUPS, operatorNamed } from './operators.ts';

type ConditionRowProps = {
  /** Its place in the key's list, from 1. */
  number: number;
  condition: FormCondition;
  mistake: string | null;
  onChange: (condition: FormCondition) => void;
  /** `null` = it is the only one. */
  onRemove: (() => void) | null;
};

/** One condition of a key: how it is compared, and with what. */
export function ConditionRow({ number, condition, mistake, onChange, onRemove }: ConditionRowProps) {
  return (
    <li className="flex flex-wrap items-start gap-1">
      {number > 1 && <span className="w-full text-2xs text-mute">or</span>}
      {condition.operator !== 'json' && (
        <CompactSelect
          label={`Condition ${number}`}
          className="w-36"
          value={condition.operator}
          onChange={(value) => {
            const operator = operatorNamed(value);
            if (operator) onChange(withOperator(condition, operator));
          }}
        >
          {OPERATOR_GROUPS.map((group) => (
            <optgroup key={group.label} label={group.label}>
              {group.operators.map(([operator, label]) => (
                <option key={operator} value={operator}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </CompactSelect>
      )}
      <OperandFields name={String(number)} condition={condition} mistake={mistake} onChange={onChange} />
      {onRemove && (
        <IconButton size="sm" className="mt-1 ml-auto" label={`Remove condition ${number}`} onClick={onRemove}>
          <X aria-hidden />
        </IconButton>
      )}
    </li>
  );
}
