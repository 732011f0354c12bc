'use client';

import type { UseQueryResult } from '@tanstack/react-query';
import { Age } from '#components/numbers/age.tsx';
import type { Topic, TopicDetail } from '#lib/contracts/topic.ts';
import { formatCount } from '#lib/format/count.ts';
import { AttributeList } from './attribute-list.tsx';
import { subscriptionsOf } from './edges.ts';
import { Facts } from './facts.tsx';
import { Remote } from './remote.tsx';
import type { Scope } from './scope.ts';
import { Section } from './section.tsx';
import { topicFacts } from './topic-facts.ts';

type TopicOverviewProps = {
  topic: Topic;
  /** `null` where it cannot be asked for: the topic is gone, or another account's. */
  query: UseQueryResult<TopicDetail> | null;
  scope: Scope;
};

/** How many subscribe, and the topic's attributes in words. */
export function TopicOverview({ topic, query, scope }: TopicOverviewProps) {
  const drawn = subscriptionsOf(scope.graph, topic.arn).length;
  return (
    <>
      <Section title="Subscriptions">
        <Facts
          facts={[
            { term: 'Confirmed', value: formatCount(topic.subscriptionsConfirmed) },
            { term: 'Pending', value: formatCount(topic.subscriptionsPending) },
            { term: 'On the map', value: formatCount(drawn) },
            { term: 'Publishers', value: 'not visible', note: 'SNS does not tell who publishes to a topic.' },
          ]}
        />
      </Section>
      {query && (
        <Remote query={query} what="Reading the topic">
          {(detail) => (
            <>
              <Section
                title="Topic"
                aside={
                  <span className="text-xs text-mute">
                    read <Age at={Date.parse(detail.readAt)} />
                  </span>
                }
              >
                <Facts facts={topicFacts(detail)} />
              </Section>
              <AttributeList attributes={detail.attributes} />
            </>
          )}
        </Remote>
      )}
    </>
  );
}
