import { EmptyState } from '#components/ui/empty-state.tsx';
import { deviceAt } from '#lib/topology/application.ts';
import { ApplicationPanel } from './application-panel.tsx';
import { DevicePanel } from './device-panel.tsx';
import { EndpointPanel } from './endpoint-panel.tsx';
import { Head } from './head.tsx';
import type { PanelProps } from './panel-props.ts';
import { QueuePanel } from './queue-panel.tsx';
import { RedrivePanel } from './redrive-panel.tsx';
import { nameIn, subjectOf } from './subject.ts';
import { SubscriptionPanel } from './subscription-panel.tsx';
import { TopicPanel } from './topic-panel.tsx';

/** The panel for whatever the id names. */
export function SubjectPanel({ id, ...props }: PanelProps & { id: string }) {
  const device = deviceAt(props.scope.graph, id);
  if (device !== null) return <DevicePanel key={id} arn={device} {...props} />;
  const subject = subjectOf(props.scope.graph, id);
  switch (subject?.kind) {
    case 'queue':
    case 'dead-letter-queue':
      return <QueuePanel key={id} queue={subject.queue} {...props} />;
    case 'topic':
      return <TopicPanel key={id} topic={subject.topic} {...props} />;
    case 'endpoint':
      return <EndpointPanel key={id} node={subject} {...props} />;
    case 'application':
      return <ApplicationPanel key={id} node={subject} {...props} />;
    case 'membership':
      return <SubjectPanel id={subject.source} {...props} />;
    case 'subscription':
      return <SubscriptionPanel key={id} edge={subject} {...props} />;
    case 'redrive':
      return <RedrivePanel key={id} edge={subject} {...props} />;
    case undefined:
      return (
        <>
          <Head name={nameIn(props.scope.graph, id)} kind="Not on the map" production={false} onClose={props.onClose} />
          <EmptyState title="Not found in this connection">
            It was deleted, belongs to another account or region, or was not discovered yet. The link names
            <code className="mt-1 block font-mono text-xs break-all">{id}</code>
          </EmptyState>
        </>
      );
  }
}
