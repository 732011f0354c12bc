'use client';

import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { placeOf } from '#lib/topology/change-forms/place.ts';
import { PatternEditor } from '../patterns/pattern-editor.tsx';
import { CreateMenu } from './create-menu.tsx';
import { createShelf } from './create-shelf.ts';
import { NewResourceForm } from './new-resource-form.tsx';
import { UnknownAccount } from './unknown-account.tsx';

type CreateSheetProps = { topology: Topology; onClose: () => void };

/** Everything that can be made: a queue, a topic, or a pattern of both as one plan. */
export function CreateSheet({ topology, onClose }: CreateSheetProps) {
  const forms = useSyncExternalStore(createShelf.subscribe, createShelf.get, createShelf.get);
  const { open, resources, shared, patterns } = forms;
  const place = placeOf(topology);
  const plan = (intents: readonly Intent[]) => {
    onClose();
    propose(intents);
  };
  return (
    <Sheet open onOpenChange={(isOpen) => isOpen || onClose()} title="Create" wide>
      <header className="flex items-start gap-2 border-b border-line px-4 py-3">
        <div className="min-w-0 flex-1">
          <h2 className="text-lg font-bold">Create</h2>
          <p className="text-soft">Nothing happens before you have read the plan.</p>
        </div>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </header>
      <div className="flex min-h-0 flex-1 flex-col min-[800px]:flex-row">
        <CreateMenu open={open} onOpen={(next) => createShelf.set({ ...forms, open: next })} />
        <div className="min-h-0 flex-1 overflow-y-auto">
          {!place && (
            <div className="p-4">
              <UnknownAccount />
            </div>
          )}
          {place && (open === 'queue' || open === 'topic') && (
            <NewResourceForm
              key={open}
              resource={resources[open]}
              topology={topology}
              onChange={(resource) => createShelf.set({ ...forms, resources: { ...resources, [open]: resource } })}
              onPlan={plan}
            />
          )}
          {place && open !== 'queue' && open !== 'topic' && (
            <PatternEditor
              key={open}
              form={{ ...shared, pattern: patterns[open] }}
              place={place}
              topology={topology}
              onChange={({ pattern, ...rest }) =>
                createShelf.set({ ...forms, shared: rest, patterns: { ...patterns, [open]: pattern } })
              }
              onPlan={plan}
            />
          )}
        </div>
      </div>
    </Sheet>
  );
}
