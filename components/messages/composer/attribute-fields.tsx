'use client';

import { Trash2 } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { AttributeRow } from '#lib/client/sends/composer-form.ts';
import type { DraftMistake } from '#lib/messages/draft-place.ts';
import { BinaryFile } from './binary-file.tsx';
import { mistakeAt } from './mistakes.ts';

/** AWS's types; any of them may carry a label of one's own after a period. */
const TYPES = ['String', 'Number', 'Binary', 'String.Array'];
const CUSTOM = 'custom';
const OPTIONS = [...TYPES.map((type) => ({ value: type, label: type })), { value: CUSTOM, label: 'Custom…' }];

type AttributeFieldsProps = {
  row: AttributeRow;
  /** Its place in the list, from 1: what it is called while it has no name. */
  number: number;
  onChange: (row: AttributeRow) => void;
  onRemove: () => void;
  mistakes: readonly DraftMistake[];
};

/** Name, type and value of one attribute; a binary value is written in base64, or taken from a file. */
export function AttributeFields({ row, number, onChange, onRemove, mistakes }: AttributeFieldsProps) {
  const { name, dataType, value } = row;
  const mistake = (part: 'name' | 'type' | 'value') => mistakeAt(mistakes, { field: 'attribute', name, part });
  const custom = !TYPES.includes(dataType);
  const binary = dataType.startsWith('Binary');
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_128px_32px] gap-2 border-b border-line pb-3">
      <legend className="sr-only">Attribute {name || number}</legend>
      <TextField
        label="Name"
        mono
        value={name}
        mistake={mistake('name')}
        onChange={(next) => onChange({ ...row, name: next })}
      />
      <SelectField
        label="Type"
        options={OPTIONS}
        value={custom ? CUSTOM : dataType}
        onChange={(type) => onChange({ ...row, dataType: type === CUSTOM ? 'String.' : type })}
      />
      <span className="self-start pt-5">
        <IconButton label={`Remove attribute ${name || number}`} onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </span>
      {custom && (
        <div className="col-span-2">
          <TextField
            label="Custom type"
            mono
            value={dataType}
            placeholder="Number.int"
            mistake={mistake('type')}
            onChange={(next) => onChange({ ...row, dataType: next })}
          />
        </div>
      )}
      <div className="col-span-2">
        <TextField
          label={binary ? 'Value in base64' : 'Value'}
          mono
          value={value}
          mistake={mistake('value')}
          onChange={(next) => onChange({ ...row, value: next })}
        />
        {binary && <BinaryFile onRead={(base64) => onChange({ ...row, value: base64 })} />}
      </div>
    </fieldset>
  );
}
