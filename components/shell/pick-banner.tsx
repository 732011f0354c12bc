'use client';

import { MapPin } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { Button } from '#components/ui/button.tsx';
import { nodePicks } from '#lib/client/node-pick.ts';

/** Says over the map what its next click is for, and why the node that was pointed at will not do. */
export function PickBanner({ question }: { question: string }) {
  const refusal = useSyncExternalStore(nodePicks.refusal.subscribe, nodePicks.refusal.get, () => null);
  return (
    <div className="pointer-events-auto flex max-w-full items-center gap-3 rounded-[10px] border border-flow bg-raised px-3 py-2 text-sm shadow-raised">
      <MapPin aria-hidden className="size-4 shrink-0 text-flow" />
      <span className="min-w-0">
        {question}
        {refusal !== null && <span className="block text-xs break-words text-danger">{refusal}</span>}
      </span>
      <Button onClick={nodePicks.cancel}>Cancel</Button>
    </div>
  );
}
