'use client';

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { errorWords } from '#components/inspector/error-words.ts';
import { useToast } from '#components/shell/announcer.tsx';
import { ProductionBar } from '#components/shell/production-bar.tsx';
import { Button } from '#components/ui/button.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import type { LookState } from '#lib/client/looks/look-state.ts';
import type { LookStore } from '#lib/client/looks/look-store.ts';
import { formatCount } from '#lib/format/count.ts';
import { DeleteOutcome } from './delete-outcome.tsx';
import { deleteSeenOptions } from './delete-seen.ts';
import { HandleLife } from './handle-life.tsx';

type DeleteDialogProps = {
  connection: string;
  queueName: string;
  looks: LookStore;
  state: LookState;
  ids: readonly string[];
  onBackup: () => void;
  /** Hears which are gone. */
  onDeleted: (messageIds: readonly string[]) => void;
  onClose: () => void;
};

const messages = (count: number) => (count === 1 ? '1 message' : `${formatCount(count)} messages`);

/** Deletes what is selected, after a file of it was offered; names what could not be deleted, and tries that again. */
export function DeleteDialog(props: DeleteDialogProps) {
  const { connection, queueName, looks, state, ids, onBackup, onDeleted, onClose } = props;
  const toast = useToast();
  const client = useQueryClient();
  const deletion = useMutation(deleteSeenOptions(connection, state.look, looks));
  const failed = deletion.data?.failed ?? [];
  const run = (wanted: readonly string[]) =>
    deletion.mutate([...wanted], {
      onSuccess({ deleted, failed }) {
        onDeleted(deleted);
        void client.invalidateQueries({ queryKey: ['connection', connection, 'activity'] });
        if (failed.length > 0) return;
        toast(`Deleted ${messages(deleted.length)}`);
        onClose();
      },
    });
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={`Delete ${messages(ids.length)}`}
      description={`From ${queueName}, for good: SQS keeps no copy.`}
      footer={
        <>
          <Button onClick={onBackup}>
            <Download aria-hidden />
            Save a copy first
          </Button>
          <Button
            look="danger"
            className="ml-auto"
            disabled={deletion.isPending}
            onClick={() => run(failed.length > 0 ? failed.map(({ messageId }) => messageId) : ids)}
          >
            {deletion.isPending ? 'Deleting…' : failed.length > 0 ? `Try ${messages(failed.length)} again` : 'Delete'}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-3">
        <ProductionBar connection={connection} />
        <HandleLife stage={state.stage} fifo={state.facts?.fifo ?? false} />
        {deletion.isError && (
          <p role="alert" className="text-danger">
            {errorWords(deletion.error).detail}
          </p>
        )}
        {deletion.data && <DeleteOutcome outcome={deletion.data} />}
      </div>
    </Dialog>
  );
}
