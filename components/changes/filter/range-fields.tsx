'use client';

import { Plus, X } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { FormBound, FormCondition } from '#lib/topology/filter-policy/form-model.ts';
import { isNumberText } from '#lib/topology/filter-policy/number-text.ts';
import { BOUND_OPERATORS } from '#lib/topology/filter-policy/numeric.ts';
import { CompactInput, CompactSelect } from './compact-field.tsx';
import { withAt } from './form-state.ts';

type Range = FormCondition & { operator: 'numeric' };
type RangeFieldsProps = {
  name: string;
  range: Range;
  mistake: string | null;
  onChange: (range: Range) => void;
};

const SIGNS = BOUND_OPERATORS.map((sign) => ({ value: sign, label: sign.replace('>=', '≥').replace('<=', '≤') }));
const UPPER = SIGNS.filter(({ value }) => value.startsWith('<'));

/** A number, or a range: a lower bound and then an upper one. */
export function RangeFields({ name, range, mistake, onChange }: RangeFieldsProps) {
  const [low, high] = range.bounds;
  const change = (index: number, bound: FormBound) =>
    onChange({ ...range, bounds: withAt(range.bounds, index, bound) });
  return (
    <div className="flex min-w-0 flex-1 flex-col gap-1">
      {low && <Bound name={name} bound={low} signs={SIGNS} onChange={(bound) => change(0, bound)} />}
      {high && (
        <span className="flex items-center gap-1">
          <Bound
            name={`${name}, up to`}
            bound={high}
            signs={high.operator.startsWith('<') ? UPPER : SIGNS}
            onChange={(bound) => change(1, bound)}
          />
          <IconButton
            size="sm"
            label={`Remove the upper bound of ${name}`}
            onClick={() => onChange({ ...range, bounds: range.bounds.slice(0, 1) })}
          >
            <X aria-hidden />
          </IconButton>
        </span>
      )}
      {!high && low?.operator.startsWith('>') && (
        <Button
          look="ghost"
          size="sm"
          className="-ml-2 self-start"
          onClick={() => onChange({ ...range, bounds: [low, { operator: '<=', number: '' }] })}
        >
          <Plus aria-hidden />
          Upper bound
        </Button>
      )}
      {mistake !== null && <p className="text-xs text-danger">{mistake}</p>}
    </div>
  );
}

type BoundProps = {
  name: string;
  bound: FormBound;
  signs: typeof SIGNS;
  onChange: (bound: FormBound) => void;
};

function Bound({ name, bound, signs, onChange }: BoundProps) {
  return (
    <span className="flex min-w-0 flex-1 gap-1">
      <CompactSelect
        label={`Comparison ${name}`}
        className="w-14"
        value={bound.operator}
        onChange={(value) => {
          const operator = BOUND_OPERATORS.find((sign) => sign === value);
          if (operator) onChange({ ...bound, operator });
        }}
      >
        {signs.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </CompactSelect>
      <CompactInput
        label={`Number ${name}`}
        value={bound.number}
        placeholder="100"
        invalid={!isNumberText(bound.number)}
        inputMode="decimal"
        onChange={(number) => onChange({ ...bound, number })}
      />
    </span>
  );
}
