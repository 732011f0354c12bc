import { AppWindow } from 'lucide-react';
import { memo } from 'react';
import { platformWords } from '#lib/topology/application.ts';
import { describeNode } from './describe-node.ts';
import type { NearNodeProps } from './near-node.ts';
import { NodeFrame } from './node-frame.tsx';
import { NodeName } from './node-name.tsx';

/** A mobile app: its name and its push service; its subscribed devices lead to it. */
export const ApplicationNode = memo(function ApplicationNode({
  data: { node, name, dense },
}: NearNodeProps<'application'>) {
  const { application } = node;
  return (
    <NodeFrame id={node.id} label={describeNode(node)} className="items-center gap-2 rounded-[10px] px-2.5 text-xs">
      <AppWindow aria-hidden="true" className="size-4 shrink-0 text-soft" />
      <div className="min-w-0">
        <NodeName name={name} whole={node.name} />
        {!dense && (
          <div className={`truncate text-2xs ${application.enabled ? 'text-soft' : 'text-danger'}`}>
            {application.enabled ? platformWords(application) : 'disabled'}
          </div>
        )}
      </div>
    </NodeFrame>
  );
});
