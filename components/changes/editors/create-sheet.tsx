'use client';

import { X } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Sheet } from '#components/ui/sheet.tsx';
import { propose } from '#lib/client/changes/plan-desk.ts';
import { keepPlanners } from '#lib/client/changes/plan-owner.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Topology } from '#lib/contracts/topology.ts';
import { CreateForm } from './create-form.tsx';
import { CreateMenu } from './create-menu.tsx';
import { CreatePlace } from './create-place.tsx';
import { createShelf, emptiedOnceMade } from './create-shelf.ts';
import { needsTopic } from './needs-topic.ts';

type CreateSheetProps = {
  /** Where it is made. */
  topology: Topology;
  /** Where else it can be; `topology` is among them. */
  among: readonly Topology[];
  /** Takes the id of the connection in which it is to be made. */
  onPlace: (connection: string) => void;
  onClose: () => void;
};

/** Everything that can be made: a queue, a topic, or a pattern of both as one plan. */
export function CreateSheet({ topology, among, onPlace, onClose }: CreateSheetProps) {
  const { connection } = topology;
  const kept = createShelf(connection.id);
  const shelf = useSyncExternalStore(kept.subscribe, kept.get, kept.get);
  const topics = useCapabilities(connection.id).offers('create-topic');
  const forms = topics || !needsTopic(shelf.open) ? shelf : { ...shelf, open: 'queue' as const };
  const plan = (intents: readonly Intent[]) => {
    onClose();
    // What is made is on no map yet: it says by itself where it belongs.
    keepPlanners(intents, connection.id, () => connection.id);
    propose(intents, emptiedOnceMade(kept));
  };
  return (
    <Sheet open onOpenChange={(isOpen) => isOpen || onClose()} title="Create" wide>
      <div className="flex items-start gap-2 border-b border-line px-4 py-3">
        <div className="min-w-0 flex-1">
          <p aria-hidden className="text-lg font-bold">
            Create
          </p>
          <CreatePlace at={connection} among={among.map((one) => one.connection)} onChoose={onPlace} />
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
