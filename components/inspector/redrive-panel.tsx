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
  const maxReceiveCount = receivesOf(scope.graph.nodes.get(edge.source), edge);
  return (
    <>
      <Head name={nameIn(scope.graph, edge.id)} kind="Dead letters" onClose={onClose} />
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
      </Section>
    </>
  );
}

/** A queue's `maxReceiveCount`; `null` where the edge is a subscription's own dead-letter queue. */
function receivesOf(source: GraphNode | undefined, edge: RedriveEdge): number | null {
  if (!source || !('queue' in source) || edge.id !== `${source.id}|redrive`) return null;
  return source.queue.deadLetter?.maxReceiveCount ?? null;
}
