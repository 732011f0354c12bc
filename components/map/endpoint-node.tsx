import { createElement, memo } from 'react';
import { describeNode, deviceWords } from './describe-node.ts';
import type { NearNodeProps } from './near-node.ts';
import { NodeFrame } from './node-frame.tsx';
import { NodeName } from './node-name.tsx';
import { protocolIcon } from './protocol-icon.ts';

/** A subscriber that is no queue: a small dashed chip with its protocol's icon. */
export const EndpointNode = memo(function EndpointNode({ data: { node, name } }: NearNodeProps<'endpoint'>) {
  const wrong = deviceWords(node);
  return (
    <NodeFrame
      id={node.id}
      label={describeNode(node)}
      className="items-center gap-2 rounded-[8px] border-dashed px-2.5 text-xs"
    >
      {createElement(protocolIcon(node.protocol), { 'aria-hidden': true, className: 'size-3.5 shrink-0 text-soft' })}
      <NodeName name={name} whole={`${node.protocol} ${node.endpoint}`} />
      {wrong && <span className="ml-auto shrink-0 text-2xs text-danger">{wrong}</span>}
    </NodeFrame>
  );
});
