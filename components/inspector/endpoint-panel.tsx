import type { EndpointNode } from '#lib/topology/model.ts';
import { subscriptionsTo } from './edges.ts';
import { Facts } from './facts.tsx';
import { Head } from './head.tsx';
import type { PanelProps } from './panel-props.ts';
import { Section } from './section.tsx';
import { SubscriptionRow } from './subscription-row.tsx';

type EndpointPanelProps = Pick<PanelProps, 'scope' | 'onClose'> & { node: EndpointNode };

/** Everything known of a subscriber that is no queue: its address, and which topics feed it. */
export function EndpointPanel({ node, scope, onClose }: EndpointPanelProps) {
  const feeds = subscriptionsTo(scope.graph, node.id);
  return (
    <>
      <Head name={node.name} kind={node.protocol} production={scope.topology.connection.production} onClose={onClose} />
      <Section title="Endpoint">
        <Facts
          facts={[
            { term: 'Protocol', value: node.protocol },
            { term: 'Address', value: node.endpoint, copy: node.endpoint, mono: true },
            { term: 'Deliveries', value: 'not visible', note: 'SNS tells them to CloudWatch only.' },
          ]}
        />
      </Section>
      <Section title={`Fed by ${feeds.length === 1 ? '1 subscription' : `${feeds.length} subscriptions`}`}>
        {feeds.map((edge) => (
          <SubscriptionRow key={edge.id} edge={edge} end="source" scope={scope} />
        ))}
      </Section>
    </>
  );
}
