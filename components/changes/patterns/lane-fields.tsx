'use client';

import { Plus } from 'lucide-react';
import { Button } from '#components/ui/button.tsx';
import { SelectField } from '#components/ui/select-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import { nextId } from '#lib/topology/change-forms/next-id.ts';
import type { Lane, Pattern } from '#lib/topology/change-forms/patterns/pattern.ts';
import type { PatternMistakes } from '#lib/topology/change-forms/patterns/pattern-mistakes.ts';
import { LaneRow } from './lane-row.tsx';

type PriorityLanes = Pattern & { kind: 'priority-lanes' };
type LaneFieldsProps = {
  pattern: PriorityLanes;
  mistakes: PatternMistakes;
  onChange: (pattern: PriorityLanes) => void;
};

/** Two at least: one lane has no priority over another. */
const FEWEST = 2;
const NOWHERE = 'nowhere';

/** The lanes from the most to the least urgent, the attribute that sorts, and where the rest goes. */
export function LaneFields({ pattern, mistakes, onChange }: LaneFieldsProps) {
  const { lanes, rest, attribute } = pattern;
  const set = (next: readonly Lane[]) => onChange({ ...pattern, lanes: next });
  const remove = (id: number) =>
    onChange({ ...pattern, lanes: lanes.filter((lane) => lane.id !== id), rest: rest === id ? null : rest });
  return (
    <>
      <TextField
        label="Message attribute that tells the priority"
        mono
        value={attribute}
        mistake={mistakes.attribute}
        onChange={(next) => onChange({ ...pattern, attribute: next })}
      />
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-1 text-xs text-soft">Lanes, the most urgent first</legend>
        {lanes.map((lane, index) => (
          <LaneRow
            key={lane.id}
            lane={lane}
            number={index + 1}
            takesRest={lane.id === rest}
            mistake={mistakes.lanes.get(lane.id)}
            onChange={(next) => set(lanes.map((each) => (each.id === lane.id ? next : each)))}
            onRemove={lanes.length > FEWEST ? () => remove(lane.id) : null}
          />
        ))}
        <Button size="sm" className="self-start" onClick={() => set([...lanes, newLane(lanes)])}>
          <Plus aria-hidden />
          Add lane
        </Button>
      </fieldset>
      <SelectField
        label={`Messages without ${attribute || 'the attribute'}, or with another value, go to`}
        value={rest === null ? NOWHERE : String(rest)}
        options={[
          ...lanes.map(({ id, name }, index) => ({ value: String(id), label: `lane ${name || index + 1}` })),
          { value: NOWHERE, label: 'no lane: they are lost' },
        ]}
        onChange={(value) => onChange({ ...pattern, rest: value === NOWHERE ? null : Number(value) })}
      />
    </>
  );
}

function newLane(lanes: readonly Lane[]): Lane {
  const id = nextId(lanes.map((lane) => lane.id));
  return { id, name: `lane-${id + 1}`, values: `${id + 1}` };
}
