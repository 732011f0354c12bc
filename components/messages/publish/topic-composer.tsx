'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { subscriptionsOf } from '#components/inspector/edges.ts';
import type { Scope } from '#components/inspector/scope.ts';
import { Composer } from '#components/messages/composer/composer.tsx';
import { useDraftShelf } from '#components/messages/composer/use-draft-shelf.ts';
import { activityKey } from '#lib/client/queries/keys.ts';
import type { Shelved } from '#lib/client/sends/draft-shelf.ts';
import { topicTarget } from '#lib/client/sends/targets.ts';
import type { Topic, TopicDetail } from '#lib/contracts/topic.ts';
import { Arrivals, type Depths, depthsOf } from './arrivals.tsx';
import { FileNotice } from './file-notice.tsx';
import { RecipientSummary } from './recipient-summary.tsx';
import { unseenSubscriptions } from './unseen-subscriptions.ts';
import { useLight } from './use-light.ts';
import { useRecipients } from './use-recipients.ts';
import { WhoGetsIt } from './who-gets-it.tsx';

type TopicComposerProps = { topic: Topic; detail: TopicDetail; scope: Scope };

/** The composer of a topic's message. Who would get it is lit on the map while it is written. */
export function TopicComposer({ topic, detail, scope }: TopicComposerProps) {
  const { connection, graph, numbers } = scope;
  const client = useQueryClient();
  const [shelved, shelve] = useDraftShelf(connection, topic.arn);
  const [before, setBefore] = useState<Depths | null>(null);
  const target = useMemo(() => topicTarget(detail), [detail]);
  const edges = useMemo(() => subscriptionsOf(graph, topic.arn), [graph, topic.arn]);
  const { recipients, messages } = useRecipients(shelved, edges);
  const reached = recipients.flatMap(({ verdict }, index) =>
    verdict === 'delivered' ? (edges[index]?.target ?? []) : [],
  );
  useLight(scope.onLight, [topic.arn, ...reached]);

  function onShelve(change: Partial<Shelved>): void {
    const queues = reached.filter((id) => graph.nodes.get(id)?.kind !== 'endpoint');
    if (change.job) setBefore(depthsOf(numbers, queues));
    shelve(change);
  }

  return (
    <Composer
      connection={connection}
      target={target}
      shelved={shelved}
      onShelve={onShelve}
      note={shelved.amount.mode !== 'file' && <RecipientSummary recipients={recipients} />}
      onOver={() => void client.invalidateQueries({ queryKey: activityKey(connection, topic.arn) })}
    >
      {shelved.amount.mode === 'file' ? (
        <FileNotice />
      ) : (
        <WhoGetsIt recipients={recipients} messages={messages} unseen={unseenSubscriptions(topic, edges.length)} />
      )}
      {before && <Arrivals before={before} numbers={numbers} />}
    </Composer>
  );
}
