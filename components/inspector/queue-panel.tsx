'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useEffect } from 'react';
import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { SubjectFindings } from '#components/findings/subject-findings.tsx';
import { WideToggle } from '#components/messages/peek/wide-toggle.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import { leaveLooksAt } from '#lib/client/looks/looks.ts';
import { queueDetailOptions } from '#lib/client/queries/queue-detail.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import type { Graph } from '#lib/topology/model.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { deadLettersTo } from './edges.ts';
import { FeedsPanel } from './feeds-panel.tsx';
import { foreignOwner } from './foreign.ts';
import { Head } from './head.tsx';
import { OpeningNotice } from './opening-notice.tsx';
import type { PanelProps } from './panel-props.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { isWideTab } from './panel-width.ts';
import { PolicyTab } from './policy-tab.tsx';
import { QueueHead } from './queue-head.tsx';
import { QueueOverview } from './queue-overview.tsx';

const MessagesPanel = dynamic(
  () => import('#components/messages/peek/messages-panel.tsx').then(({ MessagesPanel }) => MessagesPanel),
  { loading: () => <SkeletonLines label="Loading…" /> },
);

const SendPanel = dynamic(() => import('#components/messages/send/send-panel.tsx').then((room) => room.SendPanel), {
  ssr: false,
  loading: () => <SkeletonLines label="Opening the composer…" />,
});

const EditTab = dynamic(() => import('#components/changes/editors/edit-tab.tsx').then((room) => room.EditTab), {
  loading: () => <SkeletonLines label="Opening the editor…" />,
});

const RedriveTab = dynamic(
  () => import('#components/messages/redrive/redrive-tab.tsx').then(({ RedriveTab }) => RedriveTab),
  { loading: () => <SkeletonLines label="Loading…" /> },
);

const NO_POLICY =
  'Only identities of its own account may use this queue, as far as their own policies let them. No topic may send to it.';

/** Everything known of one queue. A look at it goes on in every tab, and is left with the panel. */
export function QueuePanel({ queue, scope, tab, onTab, onClose }: PanelProps & { queue: Queue }) {
  const owner = foreignOwner(queue.arn, scope.topology.connection);
  const { offers } = useCapabilities(scope.connection);
  const askable = owner === null && queue.access.state !== 'missing';
  const query = useQuery({ ...queueDetailOptions(scope.connection, queue.name), enabled: askable });
  const asked = askable ? query : null;
  useEffect(() => () => leaveLooksAt(scope.connection, queue.name), [scope.connection, queue.name]);
  const tabs = [
    {
      id: 'overview',
      label: 'Overview',
      content: (
        <>
          <SubjectFindings id={queue.arn} scope={scope} />
          <OpeningNotice owner={owner} access={queue.access} what="queue" scope={scope} />
          <QueueOverview queue={queue} query={asked} scope={scope} />
        </>
      ),
    },
    ...(asked && tab === 'edit'
      ? [
          {
            id: 'edit',
            label: 'Edit',
            content: <EditTab connection={scope.connection} kind="queue" resource={queue} query={asked} />,
          },
        ]
      : []),
    // What another account owns, or is gone, cannot be looked into.
    ...(askable
      ? [{ id: 'messages', label: 'Messages', content: <MessagesPanel queue={queue} scope={scope} onTab={onTab} /> }]
      : []),
    ...(askable && !scope.topology.connection.readOnly
      ? [{ id: 'send', label: 'Send', content: <SendPanel queue={queue} scope={scope} /> }]
      : []),
    {
      id: 'feeds',
      label: 'Feeds & DLQ',
      content: <FeedsPanel queue={queue} detail={asked?.data} scope={scope} />,
    },
    ...(askable && offers('redrive') && isDeadLetterQueue(queue, scope.graph)
      ? [{ id: 'redrive', label: 'Redrive', content: <RedriveTab queue={queue} scope={scope} /> }]
      : []),
    {
      id: 'policy',
      label: 'Policy',
      content: <PolicyTab kind="queue" arn={queue.arn} scope={scope} query={asked} without={NO_POLICY} />,
    },
    { id: 'activity', label: 'Activity', content: <ActivityPanel id={queue.arn} scope={scope} /> },
  ];
  return (
    <>
      <Head
        name={queue.name}
        kind={queue.fifo ? 'FIFO' : 'STANDARD'}
        production={owner === null && scope.topology.connection.production}
        address={{ term: 'ARN', text: queue.arn }}
        {...(offers('queue-tags') && { tags: queue.tags })}
        actions={isWideTab(tab) && <WideToggle />}
        onClose={onClose}
      >
        <QueueHead queue={queue} countedAt={asked?.data?.queue.countedAt} scope={scope} />
      </Head>
      <PanelTabs tabs={tabs} tab={tab} onTab={onTab} label={queue.name} />
    </>
  );
}

/** Also where only a subscription sends its dead letters: its tab then says what SQS cannot do. */
function isDeadLetterQueue({ arn, deadLetterFor }: Queue, graph: Graph): boolean {
  return deadLetterFor.length > 0 || deadLettersTo(graph, arn).length > 0;
}
