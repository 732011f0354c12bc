'use client';

import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { CONTROL } from '#components/ui/field.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { isAwsTag } from '#lib/topology/change/rules/tags.ts';
import type { TagForm } from '#lib/topology/change-forms/resource-form.ts';
import { newTagRow, type TagRow, tagMistakes } from '#lib/topology/change-forms/tag-rows.ts';

type TagsEditorProps = { tags: TagForm; onChange: (tags: TagForm) => void };

/** The tags of a queue or topic, a row each; those that AWS keeps can only be read. */
export function TagsEditor({ tags, onChange }: TagsEditorProps) {
  const mistakes = tagMistakes(tags.rows, tags.seen);
  const set = (rows: readonly TagRow[]) => onChange({ ...tags, rows });
  return (
    <div className="flex flex-col gap-2 pl-2.5">
      {tags.rows.map((row, index) => (
        <TagFields
          key={row.row}
          row={row}
          number={index + 1}
          fixed={isAwsTag(row.name) && row.name in tags.seen}
          mistake={mistakes.get(row.row)}
          onChange={(next) => set(tags.rows.map((each) => (each.row === row.row ? next : each)))}
          onRemove={() => set(tags.rows.filter((each) => each.row !== row.row))}
        />
      ))}
      {mistakes.has(null) && <p className="text-xs text-danger">{mistakes.get(null)}</p>}
      <Button size="sm" className="self-start" onClick={() => set([...tags.rows, newTagRow(tags.rows)])}>
        <Plus aria-hidden />
        Add tag
      </Button>
    </div>
  );
}

type TagFieldsProps = {
  row: TagRow;
  number: number;
  fixed: boolean;
  mistake: string | undefined;
  onChange: (row: TagRow) => void;
  onRemove: () => void;
};

function TagFields({ row, number, fixed, mistake, onChange, onRemove }: TagFieldsProps) {
  const field = (part: 'name' | 'value', label: string) => (
    <input
      type="text"
      aria-label={`${label} of tag ${number}`}
      aria-invalid={mistake !== undefined}
      placeholder={label.toLowerCase()}
      autoComplete="off"
      spellCheck={false}
      disabled={fixed}
      value={row[part]}
      onChange={(event) => onChange({ ...row, [part]: event.target.value })}
      className={`${CONTROL} font-mono text-xs`}
    />
  );
  return (
    <div>
      <div className="grid grid-cols-[1fr_1fr_32px] items-center gap-2">
        {field('name', 'Key')}
        {field('value', 'Value')}
        {!fixed && (
          <IconButton label={`Remove tag ${row.name || number}`} onClick={onRemove}>
            <Trash2 aria-hidden />
          </IconButton>
        )}
      </div>
      {mistake && <p className="mt-1 text-xs text-danger">{mistake}</p>}
      {fixed && <p className="mt-1 text-xs text-mute">Set by AWS: it can be neither changed nor removed.</p>}
    </div>
  );
}
