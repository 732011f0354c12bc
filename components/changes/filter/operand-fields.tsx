'use client';

import type { FormCondition } from '#lib/topology/filter-policy/form-model.ts';
import { CompactInput } from './compact-field.tsx';
import { ExcludedValues } from './excluded-values.tsx';
import { EXAMPLES } from './operators.ts';
import { RangeFields } from './range-fields.tsx';
import { RawJson } from './raw-json.tsx';

export type OperandProps = {
  /** What its fields are told apart by: `1`, `2` … */
  name: string;
  condition: FormCondition;
  mistake: string | null;
  onChange: (condition: FormCondition) => void;
};

/** What an operator compares with: one value, a range, a list, or nothing. */
export function OperandFields({ name, condition, mistake, onChange }: OperandProps) {
  switch (condition.operator) {
    case 'true':
    case 'false':
    case 'null':
    case 'present':
    case 'absent':
      return mistake === null ? null : <p className="text-xs text-danger">{mistake}</p>;
    case 'numeric':
      return <RangeFields name={name} range={condition} mistake={mistake} onChange={onChange} />;
    case 'not':
      return <ExcludedValues name={name} excluded={condition} mistake={mistake} onChange={onChange} />;
    case 'json':
      return (
        <div className="min-w-0 flex-1">
          <RawJson json={condition.text} />
          {mistake !== null && <p className="text-xs text-danger">{mistake}</p>}
        </div>
      );
    default:
      return (
        <CompactInput
          label={`Value ${name}`}
          value={condition.text}
          placeholder={EXAMPLES[condition.operator]}
          mistake={mistake}
          {...(condition.operator === 'number' && { inputMode: 'decimal' as const })}
          onChange={(text) => onChange({ ...condition, text })}
        />
      );
  }
}
