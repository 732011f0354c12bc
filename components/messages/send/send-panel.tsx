'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Remote } from '#components/inspector/remote.tsx';
import type { Scope } from '#components/inspector/scope.ts';
import { Composer } from '#components/messages/composer/composer.tsx';
import { useDraftShelf } from '#components/messages/composer/use-draft-shelf.ts';
import { activityKey } from '#lib/client/queries/keys.ts';
import { queueDetailOptions } from '#lib/client/queries/queue-detail.ts';
import { queueTarget } from '#lib/client/sends/targets.ts';
import type { Queue, QueueDetail } from '#lib/contracts/queue.ts';

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
  return (
    <Composer
      connection={connection}
      target={target}
      shelved={shelved}
      onShelve={shelve}
      onOver={() => void client.invalidateQueries({ queryKey: activityKey(connection, queue.arn) })}
    />
  );
}
