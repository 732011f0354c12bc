'use client';

import { Sheet } from '#components/ui/sheet.tsx';
import type { Topology } from '#lib/contracts/topology.ts';

type CreateSheetProps = { topology: Topology; onClose: () => void };

/** Everything that can be made: a queue, a topic, or a pattern of both as one plan. */
export function CreateSheet({ onClose }: CreateSheetProps) {
  return (
    <Sheet open onOpenChange={(open) => open || onClose()} title="Create" wide>
      {null}
    </Sheet>
  );
}
