'use client';

import { ShieldAlert } from 'lucide-react';
import dynamic from 'next/dynamic';
import { useState } from 'react';
import { foreignOwner } from '#components/inspector/foreign.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { IconButton } from '#components/ui/icon-button.tsx';
import { Menu } from '#components/ui/menu.tsx';
import type { DestructiveOperation } from '#lib/contracts/confirmation.ts';
import type { Queue } from '#lib/contracts/queue.ts';

const DangerDialog = dynamic(() => import('./danger-dialog.tsx').then((room) => room.DangerDialog), { ssr: false });

/** What cannot be taken back of a queue, apart from the rest; nothing where it cannot be done. */
export function QueueDanger({ queue, scope, onGone }: { queue: Queue; scope: Scope; onGone: () => void }) {
  const [operation, setOperation] = useState<DestructiveOperation | null>(null);
  const { connection } = scope.topology;
  if (connection.readOnly || foreignOwner(queue.arn, connection) !== null || queue.access.state === 'missing')
    return null;
  const close = () => setOperation(null);
  return (
    <>
      <Menu
        trigger={
          <IconButton label="Purge or delete">
            <ShieldAlert aria-hidden className="text-danger" />
          </IconButton>
        }
        items={[
          { id: 'purge', label: 'Purge…', danger: true, onSelect: () => setOperation('purgeQueue') },
          { id: 'delete', label: 'Delete queue…', danger: true, onSelect: () => setOperation('deleteQueue') },
        ]}
      />
      {operation && (
        <DangerDialog
          operation={operation}
          queue={queue}
          scope={scope}
          onClose={close}
          onDone={() => {
            close();
            if (operation === 'deleteQueue') onGone();
          }}
        />
      )}
    </>
  );
}
