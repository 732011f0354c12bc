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
  // Those it was opened for: what is gone leaves the selection while the dialog still has its outcome to tell.
  const [deleting, setDeleting] = useState<readonly string[] | null>(null);
  const { selected, shown, filter } = seen;
  const { look } = state;
  if (look === null) return null;
  const ids = selected.size > 0 ? [...selected] : null;
  const save = (format: 'ndjson' | 'csv', which: readonly string[] | null = ids) =>
    download(exportPath({ connection, look, format, ids: which, filter }));
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
          <Button look="danger" size="sm" onClick={() => setDeleting(ids)}>
            <Trash2 aria-hidden />
            Delete…
          </Button>
        )}
      </span>
      {deleting && (
        <DeleteDialog
          connection={connection}
          queueName={queueName}
          looks={looks}
          state={state}
          ids={deleting}
          onBackup={() => save('ndjson', deleting)}
          onClose={() => setDeleting(null)}
          onDeleted={(gone) => seen.setSelected(new Set(deleting.filter((id) => !gone.includes(id))))}
        />
      )}
    </footer>
  );
}
