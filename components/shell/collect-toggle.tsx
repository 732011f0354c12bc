'use client';

import { ListPlus } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import { startCollecting, stopCollecting } from '#lib/client/changes/collecting.ts';
import { usePlanDesk } from './use-plan-desk.ts';

/** Whether what is done on the map is laid by for one plan. */
export function CollectToggle({ connection }: { connection: string }) {
  const { collected } = usePlanDesk(connection);
  const collecting = collected !== null;
  return (
    <IconButton
      label={collecting ? 'Stop collecting changes' : 'Collect changes into one plan'}
      aria-pressed={collecting}
      disabled={collecting && collected.length > 0}
      onClick={collecting ? stopCollecting : startCollecting}
    >
      <ListPlus />
    </IconButton>
  );
}
