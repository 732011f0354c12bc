'use client';

import type { Intent } from '#lib/contracts/intent.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { placeOf } from '#lib/topology/change-forms/place.ts';
import { PatternEditor } from '../patterns/pattern-editor.tsx';
import type { CreateForms } from './create-shelf.ts';
import { NewResourceForm } from './new-resource-form.tsx';
import { UnknownAccount } from './unknown-account.tsx';

type CreateFormProps = {
  forms: CreateForms;
  topology: Topology;
  onForms: (forms: CreateForms) => void;
  onPlan: (intents: readonly Intent[]) => void;
};

/** The form of what is to be made. */
export function CreateForm({ forms, topology, onForms, onPlan }: CreateFormProps) {
  const { open, resources, shared, patterns } = forms;
  if (open === 'queue' || open === 'topic') {
    return (
      <NewResourceForm
        key={open}
        resource={resources[open]}
        topology={topology}
        onChange={(resource) => onForms({ ...forms, resources: { ...resources, [open]: resource } })}
        onPlan={onPlan}
      />
    );
  }
  const place = placeOf(topology);
  if (!place) {
    return (
      <div className="p-4">
        <UnknownAccount />
      </div>
    );
  }
  return (
    <PatternEditor
      key={open}
      form={{ ...shared, pattern: patterns[open] }}
      place={place}
      topology={topology}
      onChange={({ pattern, ...rest }) =>
        onForms({ ...forms, shared: rest, patterns: { ...patterns, [open]: pattern } })
      }
      onPlan={onPlan}
    />
  );
}
