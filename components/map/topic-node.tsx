import { Waypoints } from 'lucide-react';
import { memo } from 'react';
import { AccessNote } from './access-note.tsx';
import { countSubscriptions, describeNode, subscriptionsOf } from './describe-node.ts';
import type { NearNodeProps } from './near-node.ts';
import { NodeFrame } from './node-frame.tsx';
import { NodeName } from './node-name.tsx';

/** A topic: a pill with its name and subscriptions; `+3` where more exist than edges are drawn. */
export const TopicNode = memo(function TopicNode({ data: { node, name, drawn, dense } }: NearNodeProps<'topic'>) {
  const { topic } = node;
  const counted = countSubscriptions(topic, drawn);
  const more = (counted ?? 0) - drawn;
  return (
    <NodeFrame
      id={node.id}
      label={describeNode(node, undefined, null, drawn)}
      className="items-center gap-2.5 rounded-full pr-4 pl-2.5"
    >
      <span
        className={`flex shrink-0 items-center justify-center rounded-full bg-flow/20 text-flow ${dense ? 'size-5' : 'size-8'}`}
      >
        <Waypoints aria-hidden="true" className={dense ? 'size-3' : 'size-4'} />
      </span>
      <div className="min-w-0">
        <div className="flex items-center gap-1.5 text-sm">
          <NodeName name={name} whole={node.name} />
        </div>
        {!dense && (
          <div className="flex gap-1.5 truncate text-2xs text-soft">
            {topic.access.state === 'readable' ? subscriptionsOf(counted) : <AccessNote access={topic.access} />}
            {more > 0 && <span title={`${more} more than the edges drawn`}>+{more}</span>}
          </div>
        )}
      </div>
    </NodeFrame>
  );
});
