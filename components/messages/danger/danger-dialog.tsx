'use client';

import { useQuery } from '@tanstack/react-query';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { ProductionBar } from '#components/shell/production-bar.tsx';
import { Dialog } from '#components/ui/dialog.tsx';
import { confirmationOptions } from '#lib/client/queries/confirmation.ts';
import type { DestructiveOperation } from '#lib/contracts/confirmation.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { ConfirmForm } from './confirm-form.tsx';
import { DANGER_WORDS } from './danger-words.ts';

type DangerDialogProps = {
  operation: DestructiveOperation;
  queue: Queue;
  scope: Scope;
  onClose: () => void;
  onDone: () => void;
};

/** Shows what is at stake, as it is read when the dialog opens, and asks for the queue's whole name. */
export function DangerDialog({ operation, queue, scope, onClose, onDone }: DangerDialogProps) {
  const query = useQuery(confirmationOptions(scope.connection, queue.name, operation));
  const words = DANGER_WORDS[operation];
  return (
    <Dialog
      open
      onOpenChange={(open) => open || onClose()}
      title={words.title(queue.name)}
      description={words.description}
    >
      <ProductionBar connection={scope.connection} />
      <Remote query={query} what="Reading what is at stake">
        {(confirmation) => (
          <ConfirmForm
            operation={operation}
            queue={queue}
            confirmation={confirmation}
            receivedAt={query.dataUpdatedAt}
            scope={scope}
            reading={query.isFetching}
            onReadAgain={() => void query.refetch()}
            onClose={onClose}
            onDone={onDone}
          />
        )}
      </Remote>
    </Dialog>
  );
}
