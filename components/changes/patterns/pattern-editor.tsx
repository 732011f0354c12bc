'use client';

import { useMemo, useState } from 'react';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import type { Place } from '#lib/topology/arn.ts';
import { buildIntents } from '#lib/topology/change-forms/patterns/build-intents.ts';
import { drawBlueprint } from '#lib/topology/change-forms/patterns/draw-blueprint.ts';
import type { PatternForm } from '#lib/topology/change-forms/patterns/pattern.ts';
import { isMistaken, patternMistakes } from '#lib/topology/change-forms/patterns/pattern-mistakes.ts';
import { takenNames } from '#lib/topology/change-forms/taken-names.ts';
import { PlanBar } from '../editors/plan-bar.tsx';
import { BlueprintPreview } from './blueprint-preview.tsx';
import { PatternFields } from './pattern-fields.tsx';
import { PATTERN_WORDS } from './pattern-words.ts';

type PatternEditorProps = {
  form: PatternForm;
  place: Place;
  topology: Topology;
  onChange: (form: PatternForm) => void;
  onPlan: (intents: readonly Intent[]) => void;
};

/** A pattern beside what it would make; all of it becomes one plan. */
export function PatternEditor({ form, place, topology, onChange, onPlan }: PatternEditorProps) {
  const [tried, setTried] = useState(false);
  const taken = useMemo(() => takenNames(topology), [topology]);
  const blueprint = drawBlueprint(form);
  const mistakes = patternMistakes(form, blueprint, taken);
  const mistaken = isMistaken(mistakes);
  const unnamed = !tried && form.base.trim() === '';
  const plan = () => {
    setTried(true);
    if (!mistaken) onPlan(buildIntents(blueprint, place));
  };
  return (
    <div className="flex min-h-full flex-col">
      <div className="grid flex-1 content-start gap-6 p-4 min-[800px]:grid-cols-2">
        <div>
          <h3 className="font-medium">{PATTERN_WORDS[form.pattern.kind].title}</h3>
          <p className="mb-4 text-soft">{PATTERN_WORDS[form.pattern.kind].purpose}</p>
          <PatternFields form={form} tried={tried} mistakes={mistakes} onChange={onChange} />
        </div>
        <BlueprintPreview
          blueprint={blueprint}
          mistakes={unnamed ? new Map() : mistakes.names}
          onName={(key, name) => onChange({ ...form, names: { ...form.names, [key]: name } })}
        />
      </div>
      <PlanBar
        disabled={tried && mistaken}
        onPlan={plan}
        onReset={Object.keys(form.names).length > 0 ? () => onChange({ ...form, names: {} }) : undefined}
      >
        {tried && mistaken ? 'Something above must be put right first.' : ''}
      </PlanBar>
    </div>
  );
}
