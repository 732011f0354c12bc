import { DeadLetterActions } from '#components/changes/editors/dead-letter-actions.tsx';
import type { Queue } from '#lib/contracts/queue.ts';
import type { GraphNode, RedriveEdge } from '#lib/topology/model.ts';
import { Facts } from './facts.tsx';
import { Head } from './head.tsx';
import type { PanelProps } from './panel-props.ts';
import { maxReceiveWords } from './redrive-words.ts';
import { ResourceLink } from './resource-link.tsx';
import { Section } from './section.tsx';
import { nameIn } from './subject.ts';

type RedrivePanelProps = Pick<PanelProps, 'scope' | 'onClose'> & { edge: RedriveEdge };

/** Everything known of a link to a dead-letter queue: a queue's own, or a subscription's. */
export function RedrivePanel({ edge, scope, onClose }: RedrivePanelProps) {
  const source = sourceOf(scope.graph.nodes.get(edge.source), edge);
  const maxReceiveCount = source?.deadLetter?.maxReceiveCount ?? null;
  return (
    <>
      <Head
        name={nameIn(scope.graph, edge.id)}
        kind="Dead letters"
        production={scope.topology.connection.production}
        onClose={onClose}
      />
      <Section title="Redrive policy">
        <Facts
          facts={[
            { term: 'Source', value: <ResourceLink id={edge.source} scope={scope} /> },
            { term: 'Dead-letter queue', value: <ResourceLink id={edge.target} scope={scope} /> },
            maxReceiveCount === null
              ? { term: 'When', value: 'SNS could not deliver a message to the endpoint and gave up.' }
              : { term: 'maxReceiveCount', value: String(maxReceiveCount), note: maxReceiveWords(maxReceiveCount) },
          ]}
        />
        {source && <DeadLetterActions queue={source} scope={scope} />}
      </Section>
    </>
  );
}

/** The queue whose redrive policy the edge is; `null` where it is a subscription's own dead-letter queue. */
function sourceOf(source: GraphNode | undefined, edge: RedriveEdge): Queue | null {
  return source && 'queue' in source && edge.id === `${source.id}|redrive` ? source.queue : null;
}
