import { memo } from 'react';
import { formatCount } from '#lib/format/count.ts';
import { healthOf } from '#lib/topology/health.ts';
import { isTap } from '#lib/topology/tap.ts';
import { describeNode } from './describe-node.ts';
import { FifoTag } from './fifo-tag.tsx';
import { Gauge } from './gauge.tsx';
import { HEALTH_LOOK } from './health-look.ts';
import type { NearNodeProps } from './near-node.ts';
import { NodeFrame } from './node-frame.tsx';
import { NodeName } from './node-name.tsx';
import { QueueCounts } from './queue-counts.tsx';
import { Sparkline } from './sparkline.tsx';
import { TapNode } from './tap-node.tsx';
import { useNumbers } from './use-numbers.ts';

/** A queue, or a tap, which is one for a while. */
export const QueueNode = memo(function QueueNode({ data }: NearNodeProps<'queue'>) {
  return isTap(data.node.queue) ? <TapNode {...data} /> : <LastingQueue {...data} />;
});

/** Gauge, name, depth, in flight, delayed, rate, the last 15 minutes, and what waits in its dead-letter queue. */
function LastingQueue({ node, name, deadLetter, dense }: NearNodeProps<'queue'>['data']) {
  const numbers = useNumbers(node.id);
  const spent = useNumbers(deadLetter?.arn ?? null)?.visible ?? null;
  const { tone } = HEALTH_LOOK[healthOf(node.queue, numbers, spent)];
  const title = <NodeName name={name} whole={node.name} />;
  const counts = (
    <QueueCounts queue={node.queue} numbers={numbers} spent={spent} shared={deadLetter?.shared ?? false} />
  );
  return (
    <NodeFrame
      id={node.id}
      label={describeNode(node, numbers, spent)}
      className={dense ? 'items-center gap-2 rounded-[7px] pr-2 pl-3.5' : 'flex-col rounded-[10px] pr-2.5 pl-[19px]'}
    >
      <Gauge depth={numbers?.visible} tone={tone} />
      {dense ? (
        <>
          {title}
          {node.queue.fifo && <FifoTag />}
          <b className="ml-auto font-bold tabular-nums">{formatCount(numbers?.visible)}</b>
        </>
      ) : (
        <>
          <div className="mt-2 flex h-[24px] items-center gap-2 text-sm">
            {title}
            {node.queue.fifo && <FifoTag />}
            <Sparkline arn={node.id} numbers={numbers} tone={tone} />
          </div>
          {counts}
        </>
      )}
    </NodeFrame>
  );
}
