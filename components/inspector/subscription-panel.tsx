'use client';

import dynamic from 'next/dynamic';
import { MoveSubscription } from '#components/changes/editors/move-subscription.tsx';
import { canBeProbed } from '#components/changes/probe/subscriptions-to-probe.ts';
import { SubjectFindings } from '#components/findings/subject-findings.tsx';
import { WideToggle } from '#components/messages/peek/wide-toggle.tsx';
import { Age } from '#components/numbers/age.tsx';
import { SkeletonLines } from '#components/ui/skeleton.tsx';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { AccessNotice } from './access-notice.tsx';
import { ActivityPanel } from './activity-panel.tsx';
import { DeliverySection } from './delivery-section.tsx';
import { FilterSection } from './filter-section.tsx';
import { Head } from './head.tsx';
import type { PanelProps } from './panel-props.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { isWideTab } from './panel-width.ts';
import { Section } from './section.tsx';
import { nameIn } from './subject.ts';
import { SubscriptionFacts } from './subscription-facts.tsx';

const SettingsEditor = dynamic(
  () => import('#components/changes/filter/settings-editor.tsx').then((room) => room.SettingsEditor),
  { ssr: false, loading: () => <SkeletonLines label="Opening the editor…" /> },
);

const ProbeSection = dynamic(
  () => import('#components/changes/probe/probe-section.tsx').then((room) => room.ProbeSection),
  { ssr: false },
);

/** Everything known of one subscription, and what can be decided of it. */
export function SubscriptionPanel({ edge, scope, tab, onTab, onClose }: PanelProps & { edge: SubscriptionEdge }) {
  const name = nameIn(scope.graph, edge.id);
  const { attributes, pending } = edge.subscription;
  const editable = attributes !== null && !pending;
  const tabs = [
    {
      id: 'overview',
      label: 'Overview',
      content: <SubscriptionOverview edge={edge} scope={scope} onEdit={editable ? () => onTab('filter') : null} />,
    },
    ...(editable
      ? [{ id: 'filter', label: 'Edit', content: <SettingsEditor edge={edge} present={attributes} scope={scope} /> }]
      : []),
    { id: 'activity', label: 'Activity', content: <ActivityPanel id={edge.id} scope={scope} /> },
  ];
  return (
    <>
      <Head
        name={name}
        kind="Subscription"
        production={scope.topology.connection.production}
        actions={editable && isWideTab(tab) && <WideToggle />}
        onClose={onClose}
      />
      <PanelTabs tabs={tabs} tab={tab} onTab={onTab} label={name} />
    </>
  );
}

type SubscriptionOverviewProps = Pick<PanelProps, 'scope'> & {
  edge: SubscriptionEdge;
  /** `null` where nothing of it can be edited. */
  onEdit: (() => void) | null;
};

function SubscriptionOverview({ edge, scope, onEdit }: SubscriptionOverviewProps) {
  const { subscription } = edge;
  return (
    <>
      <SubjectFindings id={edge.id} scope={scope} />
      {!subscription.pending && <AccessNotice access={subscription.access} what="subscription" zone={scope.zone} />}
      <DeliverySection subscription={subscription} scope={scope} />
      <FilterSection subscription={subscription} onEdit={onEdit} />
      {canBeProbed(edge) && <ProbeSection key={edge.id} subscriptions={[edge.id]} scope={scope} />}
      <Section
        title="Subscription"
        aside={
          subscription.attributes && (
            <span className="text-xs text-mute">
              read <Age at={Date.parse(subscription.attributes.readAt)} />
            </span>
          )
        }
      >
        <SubscriptionFacts edge={edge} scope={scope} />
        <MoveSubscription key={edge.id} edge={edge} scope={scope} />
      </Section>
    </>
  );
}
