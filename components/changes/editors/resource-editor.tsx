'use client';

import { useSyncExternalStore } from 'react';
import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { propose } from '#lib/client/changes/plan-desk.ts';
import { emptiedOnceApplied } from '#lib/client/shelves.ts';
import { attributeChanges, editIntents, formOf, isSound, type Seen } from '#lib/topology/change-forms/resource-form.ts';
import { AttributeSections } from './attribute-sections.tsx';
import { editShelf } from './edit-shelf.ts';
import { PlanBar } from './plan-bar.tsx';

type ResourceEditorProps = { connection: string; arn: string; seen: Seen };

/** Changes a queue or topic that stands: what is touched becomes a plan, and nothing else. */
export function ResourceEditor({ connection, arn, seen }: ResourceEditorProps) {
  const shelf = editShelf(connection, arn);
  const touched = useSyncExternalStore(shelf.subscribe, shelf.get, shelf.get);
  const { offers } = useCapabilities(connection);
  const form = formOf(seen, touched);
  const intents = editIntents(arn, seen, form);
  const sound = isSound(seen, form);
  const changed = Object.keys(attributeChanges(seen, form)).length;
  const tags = intents.some(({ kind }) => kind === 'setTags');
  return (
    <div className="flex min-h-full flex-col">
      <div className="max-w-2xl flex-1">
        <AttributeSections
          seen={seen}
          stands
          tagged={offers(`${seen.kind}-tags`)}
          touched={touched}
          onTouch={shelf.set}
        />
      </div>
      <PlanBar
        disabled={!sound || intents.length === 0}
        onPlan={() => propose(intents, emptiedOnceApplied(shelf, {}))}
        onReset={Object.keys(touched).length > 0 ? () => shelf.set({}) : undefined}
      >
        {sound ? changeWords(changed, tags) : 'Something above must be put right first.'}
      </PlanBar>
    </div>
  );
}

function changeWords(attributes: number, tags: boolean): string {
  const counted = attributes === 1 ? '1 attribute changes' : `${attributes} attributes change`;
  if (attributes === 0) return tags ? 'Tags change.' : 'Nothing changed yet.';
  return tags ? `${counted}, and tags.` : `${counted}.`;
}
