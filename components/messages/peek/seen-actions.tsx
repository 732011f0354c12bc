'use client';

import { Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Menu } from '#components/ui/menu.tsx';
import type { LookState } from '#lib/client/looks/look-state.ts';
import type { LookStore } from '#lib/client/looks/look-store.ts';
import { formatCount } from '#lib/format/count.ts';
import { DeleteDialog } from './delete-dialog.tsx';
import { download, exportPath } from './export-path.ts';
import type { Seen } from './use-seen.ts';

type SeenActionsProps = { connection: string; queueName: string; looks: LookStore; state: LookState; seen: Seen };

/** What can be done with the messages that are selected; without any, all that are shown can be exported. */
export function SeenActions({ connection, queueName, looks, state, seen }: SeenActionsProps) {
  const [deleting, setDeleting] = useState(false);
  const { selected, shown, filter } = seen;
  const { look } = state;
  if (look === null) return null;
  const ids = selected.size > 0 ? [...selected] : null;
  const save = (format: 'ndjson' | 'csv') => download(exportPath({ connection, look, format, ids, filter }));
  return (
    <footer className="sticky bottom-0 z-10 flex items-center gap-2 border-t border-line bg-panel px-4 py-1.5">
      <span className="text-xs text-mute tabular-nums">
        {ids ? `${formatCount(ids.length)} selected` : `${formatCount(shown.length)} shown`}
      </span>
      <span className="ml-auto flex items-center gap-2">
        <Menu
          trigger={
            <Button size="sm">
              <Download aria-hidden />
              {ids ? 'Export selected' : 'Export'}
            </Button>
          }
          items={[
            { id: 'ndjson', label: 'NDJSON: exact, can be sent again', onSelect: () => save('ndjson') },
            { id: 'csv', label: 'CSV: for a spreadsheet', onSelect: () => save('csv') },
          ]}
        />
        {ids && (
          <Button look="danger" size="sm" onClick={() => setDeleting(true)}>
            <Trash2 aria-hidden />
            Delete…
          </Button>
        )}
      </span>
      {deleting && ids && (
        <DeleteDialog
          connection={connection}
          queueName={queueName}
          looks={looks}
          state={state}
          ids={ids}
          onBackup={() => save('ndjson')}
          onClose={() => setDeleting(false)}
          onDeleted={(gone) => seen.setSelected(new Set(ids.filter((id) => !gone.includes(id))))}
        />
      )}
    </footer>
  );
}
