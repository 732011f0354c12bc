'use client';

import { Plus } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { type AttributeRow, newRow } from '#lib/client/sends/composer-form.ts';
import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { AttributeFields } from './attribute-fields.tsx';
import { mistakeAt } from './mistakes.ts';

type AttributeTableProps = {
  rows: readonly AttributeRow[];
  onChange: (rows: readonly AttributeRow[]) => void;
  mistakes: readonly DraftMistake[];
};

/** The message's attributes, one under the other. */
export function AttributeTable({ rows, onChange, mistakes }: AttributeTableProps) {
  const tooMany = mistakeAt(mistakes, { field: 'attributes' });
  return (
    <div className="flex flex-col gap-3">
      {rows.map((row, index) => (
        <AttributeFields
          key={row.key}
          row={row}
          number={index + 1}
          mistakes={mistakes}
          onChange={(next) => onChange(rows.map((each) => (each.key === row.key ? next : each)))}
          onRemove={() => onChange(rows.filter((each) => each.key !== row.key))}
        />
      ))}
      {tooMany && <p className="text-xs text-danger">{tooMany}</p>}
      <Button className="self-start" onClick={() => onChange([...rows, newRow(rows)])}>
        <Plus aria-hidden />
        Add attribute
      </Button>
    </div>
  );
}
