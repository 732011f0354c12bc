'use client';

import { useQuery } from '@tanstack/react-query';
import dynamic from 'next/dynamic';
import { useCapabilities } from '#components/capabilities/use-capabilities.ts';
import { TopicSubscriptions } from '#components/changes/editors/topic-subscriptions.tsx';
import { SubjectFindings } from '#components/findings/subject-findings.tsx';
import { WideToggle } from '#components/messages/peek/wide-toggle.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import { topicDetailOptions } from '#lib/client/queries/topic-detail.ts';
import type { Topic } from '#lib/contracts/topic.ts';
import { ActivityPanel } from './activity-panel.tsx';
import { subscriptionsOf } from './edges.ts';
import { foreignOwner } from './foreign.ts';
import { Head } from './head.tsx';
import { OpeningNotice } from './opening-notice.tsx';
import type { PanelProps } from './panel-props.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { isWideTab } from './panel-width.ts';
import { PolicyTab } from './policy-tab.tsx';
import type { Scope } from './scope.ts';
import { SubscriptionList } from './subscription-list.tsx';
import { TopicOverview } from './topic-overview.tsx';

const TailPanel = dynamic(() => import('#components/messages/tail/tail-panel.tsx').then((room) => room.TailPanel), {
  loading: () => <SkeletonLines label="Loading…" />,
});
const PublishPanel = dynamic(
  () => import('#components/messages/publish/publish-panel.tsx').then((room) => room.PublishPanel),
  { ssr: false, loading: () => <SkeletonLines label="Opening the composer…" /> },
);

const EditTab = dynamic(() => import('#components/changes/editors/edit-tab.tsx').then((room) => room.EditTab), {
  loading: () => <SkeletonLines label="Opening the editor…" />,
});

const NO_POLICY = 'Only identities of its own account may use this topic, as far as their own policies let them.';

/** With the ways to add one, where the topic is the connection's own. */
function subscriptions(askable: boolean, topic: Topic, scope: Scope) {
  const list = <SubscriptionList edges={subscriptionsOf(scope.graph, topic.arn)} scope={scope} />;
  return askable ? (
    <TopicSubscriptions topic={topic} scope={scope}>
      {list}
    </TopicSubscriptions>
  ) : (
    list
  );
}

/** Everything known of one topic. */
export function TopicPanel({ topic, scope, tab, onTab, onClose }: PanelProps & { topic: Topic }) {
  const owner = foreignOwner(topic.arn, scope.topology.connection);
  const { offers } = useCapabilities(scope.connection);
  const askable = owner === null && topic.access.state !== 'missing';
  const query = useQuery({ ...topicDetailOptions(scope.connection, topic.name), enabled: askable });
  const asked = askable ? query : null;
  const tabs = [
    {
      id: 'overview',
      label: 'Overview',
      content: (
        <>
          <SubjectFindings id={topic.arn} scope={scope} />
          <OpeningNotice owner={owner} access={topic.access} what="topic" scope={scope} />
          <TopicOverview topic={topic} query={asked} scope={scope} />
        </>
      ),
    },
    ...(asked && tab === 'edit'
      ? [
          {
            id: 'edit',
            label: 'Edit',
            content: <EditTab connection={scope.connection} kind="topic" resource={topic} query={asked} />,
          },
        ]
      : []),
    {
      id: 'subscriptions',
      label: 'Subscriptions',
      content: subscriptions(askable, topic, scope),
    },
    ...(askable && !scope.topology.connection.readOnly
      ? [{ id: 'publish', label: 'Publish', content: <PublishPanel topic={topic} scope={scope} /> }]
      : []),
    ...(askable ? [{ id: 'tail', label: 'Tail', content: <TailPanel topic={topic} scope={scope} /> }] : []),
    {
      id: 'policy',
      label: 'Policy',
      content: <PolicyTab kind="topic" arn={topic.arn} scope={scope} query={asked} without={NO_POLICY} />,
    },
    { id: 'activity', label: 'Activity', content: <ActivityPanel id={topic.arn} scope={scope} /> },
  ];
  return (
    <>
      <Head
        name={topic.name}
        kind={topic.fifo ? 'FIFO topic' : 'Topic'}
        production={owner === null && scope.topology.connection.production}
        address={{ term: 'ARN', text: topic.arn }}
        {...(offers('topic-tags') && { tags: topic.tags })}
        actions={isWideTab(tab) && <WideToggle />}
        onClose={onClose}
      />
      <PanelTabs tabs={tabs} tab={tab} onTab={onTab} label={topic.name} />
    </>
  );
}
