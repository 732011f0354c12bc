'use client';

import { Plus, Trash2 } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { byPlace } from '#components/ui/by-place.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { entryPlace, type FormCondition, type FormEntry } from '#lib/topology/filter-policy/form-model.ts';
import { ChoiceFields } from './choice-fields.tsx';
import { CompactInput } from './compact-field.tsx';
import { ConditionRow } from './condition-row.tsx';
import type { FormFields, FormSetting } from './form-props.ts';
import { BLANK_CONDITION, withAt, withoutAt } from './form-state.ts';
import { KeptOut } from './kept-out.tsx';
import { RawJson } from './raw-json.tsx';

type EntryFieldsProps = {
  entry: FormEntry;
  /** Where the object stands that it is in. */
  under: string;
  setting: FormSetting;
  Inside: FormFields;
  onChange: (entry: FormEntry) => void;
  onRemove: () => void;
};

/** One key of a policy, with what it must be. */
export function EntryFields({ entry, under, setting, Inside, onChange, onRemove }: EntryFieldsProps) {
  const { path, content } = entry;
  const at = entryPlace(under, entry);
  if (content.kind === 'choice') {
    return (
      <ChoiceFields
        at={at}
        inside={path.slice(0, -1)}
        branches={content.branches}
        setting={setting}
        Inside={Inside}
        onChange={(branches) => onChange({ ...entry, content: { kind: 'choice', branches } })}
        onRemove={onRemove}
      />
    );
  }
  const name = path.join('.');
  const set = (conditions: readonly FormCondition[]) =>
    onChange({ ...entry, content: { kind: 'conditions', conditions } });
  const conditions = content.kind === 'conditions' ? content.conditions : [];
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5 rounded-[7px] border border-line bg-raised p-2">
      <legend className="sr-only">Key {name || 'without a name'}</legend>
      <span className="flex gap-1">
        <CompactInput
          label="Key"
          value={name}
          placeholder={setting.scope === 'MessageBody' ? 'order.total' : 'kind'}
          mistake={keyMistake(entry, under, setting)}
          onChange={(text) => onChange({ ...entry, path: setting.scope === 'MessageBody' ? text.split('.') : [text] })}
        />
        <IconButton label={`Remove key ${name}`} onClick={onRemove}>
          <Trash2 aria-hidden />
        </IconButton>
      </span>
      {under === '' && <KeptOut messages={setting.keptOut.get(name)} />}
      {content.kind === 'json' ? (
        <RawJson json={content.text} />
      ) : (
        <>
          <ul aria-label={`Conditions of ${name}`} className="flex flex-col gap-1">
            {byPlace(conditions, (condition, index) => (
              <ConditionRow
                number={index + 1}
                condition={condition}
                mistake={setting.mistakes.get(`${at}[${index}]`) ?? null}
                onChange={(next) => set(withAt(conditions, index, next))}
                onRemove={conditions.length > 1 ? () => set(withoutAt(conditions, index)) : null}
              />
            ))}
          </ul>
          <Button
            look="ghost"
            size="sm"
            className="-ml-1 self-start"
            onClick={() =>
              set([...conditions, conditions.at(-1)?.operator === 'number' ? BLANK_NUMBER : BLANK_CONDITION])
            }
          >
            <Plus aria-hidden />
            Or another condition
          </Button>
        </>
      )}
    </fieldset>
  );
}

const BLANK_NUMBER: FormCondition = { operator: 'number', text: '' };

/** What is wrong with the key itself, or with an object that it stands in. */
function keyMistake({ path, content }: FormEntry, under: string, { mistakes }: FormSetting): string | null {
  if (path.includes('')) return 'Give the key a name.';
  const places = path.map((_, index) => entryPlace(under, { path: path.slice(0, index + 1), content }));
  return places.map((place) => mistakes.get(place)).find((mistake) => mistake !== undefined) ?? null;
}
