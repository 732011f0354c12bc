'use client';

import { useMemo, useState } from 'react';
import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { CheckField } from '#components/ui/check-field.tsx';
import { TextField } from '#components/ui/text-field.tsx';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { nameMistake, withSuffix } from '#lib/topology/change-forms/name-mistake.ts';
import { createIntent, type NewResource, unsaid } from '#lib/topology/change-forms/new-resource.ts';
import { formOf, isSound } from '#lib/topology/change-forms/resource-form.ts';
import { takenNames } from '#lib/topology/change-forms/taken-names.ts';
import { AttributeSections } from './attribute-sections.tsx';
import { PlanBar } from './plan-bar.tsx';

type NewResourceFormProps = {
  resource: NewResource;
  topology: Topology;
  onChange: (resource: NewResource) => void;
  onPlan: (intents: readonly Intent[]) => void;
};

/** A queue or topic that is to be made: its name and type, and every setting as AWS would make it. */
export function NewResourceForm({ resource, topology, onChange, onPlan }: NewResourceFormProps) {
  const { kind, name, fifo, touched } = resource;
  const { offers } = useCapabilities(topology.connection.id);
  const [tried, setTried] = useState(false);
  const taken = useMemo(() => takenNames(topology)[kind], [topology, kind]);
  const whole = withSuffix(name.trim(), fifo);
  const mistake = nameMistake(kind, whole, taken);
  const seen = unsaid(kind, fifo);
  const sound = isSound(seen, formOf(seen, touched));
  const plan = () => {
    setTried(true);
    if (mistake === null && sound) onPlan([createIntent({ ...resource, name: whole })]);
  };
  return (
    <div className="flex min-h-full flex-col">
      <div className="flex max-w-xl flex-1 flex-col">
        <div className="flex flex-col gap-3 border-b border-line p-4">
          <TextField
            label={`Name of the ${kind}`}
            mono
            autoFocus
            value={name}
            mistake={tried || name !== '' ? mistake : null}
            hint={fifo ? `It will be ${whole || '….fifo'}.` : undefined}
            onChange={(next) => onChange({ ...resource, name: next })}
          />
          <CheckField
            label="FIFO"
            hint="Keeps order within a message group, and takes a message only once. It cannot be changed later."
            checked={fifo}
            onChange={(next) => onChange({ ...resource, fifo: next })}
          />
        </div>
        <AttributeSections
          seen={seen}
          stands={false}
          tagged={offers(`${kind}-tags`)}
          touched={touched}
          onTouch={(next) => onChange({ ...resource, touched: next })}
        />
      </div>
      <PlanBar disabled={tried && (mistake !== null || !sound)} onPlan={plan}>
        {sound ? '' : 'Something above must be put right first.'}
      </PlanBar>
    </div>
  );
}
