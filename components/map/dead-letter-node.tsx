import { memo } from 'react';
import { formatCount } from '#lib/format/count.ts';
import { healthOf } from '#lib/topology/health.ts';
import { AccessNote } from './access-note.tsx';
import { describeNode } from './describe-node.ts';
import { FifoTag } from './fifo-tag.tsx';
import { Gauge } from './gauge.tsx';
import { HEALTH_LOOK } from './health-look.ts';
import type { NearNodeProps } from './near-node.ts';
import { NodeFrame } from './node-frame.tsx';
import { NodeName } from './node-name.tsx';
import { useNumbers } from './use-numbers.ts';

/** A dead-letter queue: its count is the message. */
export const DeadLetterNode = memo(function DeadLetterNode({ data }: NearNodeProps<'dead-letter-queue'>) {
  const { node, name, dense } = data;
  const numbers = useNumbers(node.id);
  const { tone } = HEALTH_LOOK[healthOf(node.queue, numbers, null)];
  const waiting = (numbers?.visible ?? 0) > 0;
  const count = (
    <b
      className={`font-bold tabular-nums ${dense ? 'ml-auto' : 'text-depth leading-6'} ${waiting ? 'text-danger' : 'text-soft'}`}
    >
      {formatCount(numbers?.visible)}
    </b>
  );
  return (
    <NodeFrame
      id={node.id}
      label={describeNode(node, numbers)}
      className={dense ? 'items-center gap-2 rounded-[7px] pr-2 pl-3.5' : 'flex-col rounded-[10px] pr-2 pl-[19px]'}
    >
      <Gauge depth={numbers?.visible} tone={tone} />
      <div className={`flex min-w-0 items-center gap-2 text-xs ${dense ? '' : 'mt-[5px] h-[20px]'}`}>
        <NodeName name={name} whole={node.name} />
        {node.queue.fifo && <FifoTag />}
      </div>
      {dense ? (
        count
      ) : (
        <div className="flex h-[22px] items-center gap-2 text-xs text-soft">
          {count}
          <AccessNote access={node.queue.access} />
          {node.queue.access.state === 'readable' && <SharedBy count={node.queue.deadLetterFor.length} />}
        </div>
      )}
    </NodeFrame>
  );
});

function SharedBy({ count }: { count: number }) {
  return count > 1 ? <span>shared by {count}</span> : null;
}
