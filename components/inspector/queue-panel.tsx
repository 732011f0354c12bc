'use client';

import { useQuery } from '@tanstack/react-query';
import { queueDetailOptions } from '#lib/client/queries/queue-detail.ts';
import type { Queue } from '#lib/contracts/queue.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { FeedsPanel } from './feeds-panel.tsx';
import { foreignOwner } from './foreign.ts';
import { Head } from './head.tsx';
import { OpeningNotice } from './opening-notice.tsx';
import type { PanelProps } from './panel-props.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { PolicyTab } from './policy-tab.tsx';
import { QueueHead } from './queue-head.tsx';
import { QueueOverview } from './queue-overview.tsx';

const NO_POLICY =
  'Only identities of its own account may use this queue, as far as their own policies let them. No topic may send to it.';

/** Everything known of one queue. */
export function QueuePanel({ queue, scope, tab, onTab, onClose }: PanelProps & { queue: Queue }) {
  const owner = foreignOwner(queue.arn, scope.topology.connection);
  const askable = owner === null && queue.access.state !== 'missing';
  const query = useQuery({ ...queueDetailOptions(scope.connection, queue.name), enabled: askable });
  const asked = askable ? query : null;
  const tabs = [
    {
      id: 'overview',
      label: 'Overview',
      content: (
        <>
          <OpeningNotice owner={owner} access={queue.access} what="queue" scope={scope} />
          <QueueOverview queue={queue} query={asked} scope={scope} />
        </>
      ),
    },
    {
      id: 'feeds',
      label: 'Feeds & DLQ',
      content: <FeedsPanel queue={queue} detail={asked?.data} scope={scope} />,
    },
    { id: 'policy', label: 'Policy', content: <PolicyTab query={asked} without={NO_POLICY} /> },
    { id: 'activity', label: 'Activity', content: <ActivityPanel id={queue.arn} scope={scope} /> },
  ];
  return (
    <>
      <Head
        name={queue.name}
        kind={queue.fifo ? 'FIFO' : 'STANDARD'}
        address={{ term: 'ARN', text: queue.arn }}
        tags={queue.tags}
        onClose={onClose}
      >
        <QueueHead queue={queue} countedAt={asked?.data?.queue.countedAt} scope={scope} />
      </Head>
      <PanelTabs tabs={tabs} tab={tab} onTab={onTab} label={queue.name} />
    </>
  );
}
