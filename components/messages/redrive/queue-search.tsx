'use client';

import { useState } from 'react';
import { TextField } from '#components/ui/text-field.tsx';
import type { Graph, GraphNode } from '#lib/topology/model.ts';

type QueueSearchProps = {
  label: string;
  graph: Graph;
  /** Why a queue will not do; `null` where it will. */
  whyNot: (node: GraphNode) => string | null;
  onChoose: (arn: string) => void;
};

/** More than these are no help: type on. */
const MOST = 6;

/** Finds a queue by part of its name, for who does not use the map; those that will not do say why. */
export function QueueSearch({ label, graph, whyNot, onChoose }: QueueSearchProps) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const found = wanted === '' ? [] : queuesIn(graph).filter(({ name }) => name.toLowerCase().includes(wanted));
  const shown = found.slice(0, MOST);
  return (
    <div className="flex flex-col gap-1">
      <TextField label={label} value={text} onChange={setText} placeholder="part of the queue’s name" />
      <ul aria-label="Queues found" className="flex flex-col">
        {shown.map((node) => {
          const reason = whyNot(node);
          return (
            <li key={node.id}>
              <button
                type="button"
                disabled={reason !== null}
                onClick={() => {
                  onChoose(node.id);
                  setText('');
                }}
                className="w-full rounded-[5px] px-2 py-1 text-left text-sm break-all hover:bg-panel disabled:text-mute"
              >
                {node.name}
                {reason !== null && <span className="block text-xs break-normal">{reason}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <p role="status" className="text-xs text-mute">
        {wanted !== '' && found.length === 0 && 'No queue has this in its name.'}
        {found.length > MOST && `${found.length - MOST} more: type on.`}
      </p>
    </div>
  );
}

function queuesIn(graph: Graph): GraphNode[] {
  return [...graph.nodes.values()].filter((node) => 'queue' in node);
}
