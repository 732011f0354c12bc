'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo } from 'react';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Composer } from '#components/messages/composer/composer.tsx';
import { useDraftShelf } from '#components/messages/composer/use-draft-shelf.ts';
import { activityKey } from '#lib/client/queries/keys.ts';
import { queueDetailOptions } from '#lib/client/queries/queue-detail.ts';
import { EMPTY_FORM } from '#lib/client/sends/composer-form.ts';
import { wrapAgain } from '#lib/client/sends/reopen.ts';
import type { AnyDraft } from '#lib/client/sends/send-target.ts';
import { queueTarget } from '#lib/client/sends/targets.ts';
import type { Queue, QueueDetail } from '#lib/contracts/queue.ts';
import { ReopenedNotice } from './reopened-notice.tsx';

/** Sends to a queue. What is written stays while the page does, also when another queue is looked at. */
export function SendPanel({ queue, scope }: { queue: Queue; scope: Scope }) {
  const query = useQuery(queueDetailOptions(scope.connection, queue.name));
  return (
    <Remote query={query} what="Reading what the queue takes">
      {(detail) => <QueueComposer queue={queue} detail={detail} scope={scope} />}
    </Remote>
  );
}

function QueueComposer({ queue, detail, scope }: { queue: Queue; detail: QueueDetail; scope: Scope }) {
  const { connection } = scope;
  const client = useQueryClient();
  const [shelved, shelve] = useDraftShelf(connection, queue.arn);
  const target = useMemo(() => queueTarget(detail), [detail]);
  const { reopened } = shelved;
  const finish = useCallback((draft: AnyDraft) => (reopened ? wrapAgain(draft, reopened) : draft), [reopened]);
  return (
    <Composer
      connection={connection}
      target={target}
      shelved={shelved}
      onShelve={shelve}
      finish={finish}
      above={
        reopened && (
          <ReopenedNotice
            reopened={reopened}
            queue={queue}
            scope={scope}
            onChange={shelve}
            onDiscard={() => shelve({ reopened: null, form: EMPTY_FORM })}
          />
        )
      }
      onOver={() => void client.invalidateQueries({ queryKey: activityKey(connection, queue.arn) })}
    />
  );
}
