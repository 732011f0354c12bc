'use client';

import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { CreateForm } from './create-form.tsx';
import { CreateMenu } from './create-menu.tsx';
import { createShelf, emptiedOnceMade } from './create-shelf.ts';
import { needsTopic } from './needs-topic.ts';

type CreateSheetProps = { topology: Topology; onClose: () => void };

/** Everything that can be made: a queue, a topic, or a pattern of both as one plan. */
export function CreateSheet({ topology, onClose }: CreateSheetProps) {
  const kept = createShelf(topology.connection.id);
  const shelf = useSyncExternalStore(kept.subscribe, kept.get, kept.get);
  const topics = useCapabilities(topology.connection.id).offers('create-topic');
  const forms = topics || !needsTopic(shelf.open) ? shelf : { ...shelf, open: 'queue' as const };
  const plan = (intents: readonly Intent[]) => {
    onClose();
    propose(intents, emptiedOnceMade(kept));
  };
  return (
    <Sheet open onOpenChange={(isOpen) => isOpen || onClose()} title="Create" wide>
      <div className="flex items-start gap-2 border-b border-line px-4 py-3">
        <div className="min-w-0 flex-1">
          <p aria-hidden className="text-lg font-bold">
            Create
          </p>
          <p className="text-soft">
            In {topology.connection.label}, {topology.connection.region}. Nothing happens before you have read the plan.
          </p>
        </div>
        <IconButton label="Close" onClick={onClose}>
          <X aria-hidden />
        </IconButton>
      </div>
      <div className="flex min-h-0 flex-1 flex-col min-[800px]:flex-row">
        <CreateMenu open={forms.open} topics={topics} onOpen={(open) => kept.set({ ...forms, open })} />
        <div className="min-h-0 flex-1 overflow-y-auto">
          <CreateForm forms={forms} topology={topology} onForms={kept.set} onPlan={plan} />
        </div>
      </div>
    </Sheet>
  );
}
