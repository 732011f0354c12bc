'use client';

import { Age } from '#components/numbers/age.tsx';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import { AccessNotice } from './access-notice.tsx';
import { ActivityPanel } from './activity-panel.tsx';
import { deliveryWords } from './delivery-words.ts';
import { FilterSection } from './filter-section.tsx';
import { Head } from './head.tsx';
import { Notice } from './notice.tsx';
import type { PanelProps } from './panel-props.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { Section } from './section.tsx';
import { nameIn } from './subject.ts';
import { SubscriptionFacts } from './subscription-facts.tsx';

/** Everything known of one subscription. */
export function SubscriptionPanel({ edge, scope, tab, onTab, onClose }: PanelProps & { edge: SubscriptionEdge }) {
  const name = nameIn(scope.graph, edge.id);
  const tabs = [
    { id: 'overview', label: 'Overview', content: <SubscriptionOverview edge={edge} scope={scope} /> },
    { id: 'activity', label: 'Activity', content: <ActivityPanel id={edge.id} scope={scope} /> },
  ];
  return (
    <>
      <Head name={name} kind="Subscription" onClose={onClose} />
      <PanelTabs tabs={tabs} tab={tab} onTab={onTab} label={name} />
    </>
  );
}

function SubscriptionOverview({ edge, scope }: Pick<PanelProps, 'scope'> & { edge: SubscriptionEdge }) {
  const { subscription } = edge;
  const { verdict, tone, meaning } = deliveryWords(subscription);
  return (
    <>
      {!subscription.pending && <AccessNotice access={subscription.access} what="subscription" zone={scope.zone} />}
      <Section title="Delivery">
        <Notice tone={tone} title={verdict}>
          {meaning}
        </Notice>
      </Section>
      <FilterSection subscription={subscription} />
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
      </Section>
    </>
  );
}
