import { Radio } from 'lucide-react';
import type { QueueNode } from '#lib/topology/model.ts';
import { TAP_EXPIRES_TAG } from '#lib/topology/tap.ts';
import { describeNode } from './describe-node.ts';
import { NodeFrame } from './node-frame.tsx';

/** A tap: Weir's own queue on a topic, for as long as somebody tails. It says so, and no more. */
export function TapNode({ node, dense }: { node: QueueNode; dense: boolean }) {
  const expires = node.queue.tags?.[TAP_EXPIRES_TAG];
  return (
    <NodeFrame
      id={node.id}
      label={describeNode(node)}
      className={`items-center border-dashed ${dense ? 'gap-2 rounded-[7px] px-2' : 'gap-2.5 rounded-[10px] px-3'}`}
    >
      <Radio aria-hidden="true" className={`shrink-0 text-quiet ${dense ? 'size-3.5' : 'size-5'}`} />
      <div className="min-w-0">
        <div className="text-sm font-medium">tap</div>
        {!dense && (
          <div className="truncate text-2xs text-soft">
            {node.name}
            {expires && `, until ${expires.slice(11, 16)} UTC`}
          </div>
        )}
      </div>
    </NodeFrame>
  );
}
