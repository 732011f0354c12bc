'use client';

import { ListChecks, X } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { byPlace } from '#components/ui/by-place.tsx';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Popover } from '#components/ui/popover.tsx';
import { dropCollected, reviewCollected, stopCollecting } from '#lib/client/changes/collecting.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import { changeTitle } from '#lib/topology/change/change-title.ts';

/** What was laid by for one plan: how much, what of it, and the plan of all. Stands over the map while collecting. */
export function CollectBar({ collected }: { collected: readonly Intent[] }) {
  const [shown, setShown] = useState(false);
  const count = collected.length === 1 ? 'One change collected' : `${collected.length} changes collected`;
  return (
    <section
      aria-label="Collected changes"
      className="pointer-events-auto flex max-w-full items-center gap-2 rounded-[10px] border border-flow bg-raised py-1.5 pr-1.5 pl-3 text-sm whitespace-nowrap shadow-raised"
    >
      <ListChecks aria-hidden className="size-4 shrink-0 text-flow" />
      <span role="status">{collected.length === 0 ? 'Collecting: what you change now is laid by' : count}</span>
      {collected.length > 0 && (
        <>
          <Popover
            label="What was collected"
            trigger={<Button look="ghost">Show</Button>}
            open={shown}
            onOpenChange={setShown}
          >
            <Collected collected={collected} />
          </Popover>
          <Button look="primary" onClick={reviewCollected}>
            Review plan
          </Button>
        </>
      )}
      <Button look="ghost" onClick={stopCollecting}>
        {collected.length === 0 ? 'Stop' : 'Clear'}
      </Button>
    </section>
  );
}

function Collected({ collected }: { collected: readonly Intent[] }) {
  return (
    <ol className="flex max-h-72 flex-col overflow-y-auto">
      {byPlace(collected, (intent, place) => {
        const words = changeTitle([intent]);
        return (
          <li className="flex items-center gap-2">
            <span className="min-w-0 flex-1 break-words">{words}</span>
            <IconButton size="sm" label={`Remove ${words}`} onClick={() => dropCollected(place)}>
              <X aria-hidden />
            </IconButton>
          </li>
        );
      })}
    </ol>
  );
}
