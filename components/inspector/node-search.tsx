'use client';

import { useState } from 'react';
import { TextField } from '#components/ui/text-field.tsx';
import type { Graph, GraphNode } from '#lib/topology/model.ts';
import type { NodeChoiceProps } from './node-choice.tsx';

type NodeSearchProps = Pick<NodeChoiceProps, 'what' | 'whyNot' | 'onChoose'> & { label: string; graph: Graph };

/** More than these are no help: type on. */
const MOST = 6;

/** Finds a queue or topic by part of its name, for who does not use the map; those that will not do come last, and say why. */
export function NodeSearch({ label, what, graph, whyNot, onChoose }: NodeSearchProps) {
  const [text, setText] = useState('');
  const wanted = text.trim().toLowerCase();
  const judged = ({ id, name }: GraphNode) => ({ id, name, reason: whyNot(id) });
  const named = (node: GraphNode) => what in node && node.name.toLowerCase().includes(wanted);
  const found = wanted === '' ? [] : [...graph.nodes.values()].filter(named).map(judged);
  const shown = found.toSorted((a, b) => Number(a.reason !== null) - Number(b.reason !== null)).slice(0, MOST);
  return (
    <div className="flex flex-col gap-1">
      <TextField label={label} value={text} onChange={setText} placeholder="part of its name" />
      <ul aria-label={`${what === 'queue' ? 'Queues' : 'Topics'} found`} className="flex flex-col">
        {shown.map(({ id, name, reason }) => (
          <li key={id}>
            <button
              type="button"
              disabled={reason !== null}
              onClick={() => {
                onChoose(id);
                setText('');
              }}
              className="w-full rounded-[5px] px-2 py-1 text-left text-sm break-all hover:bg-ground disabled:text-mute"
            >
              {name}
              {reason !== null && <span className="block text-xs break-normal">{reason}</span>}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="text-xs text-mute">
        {wanted !== '' && found.length === 0 && `No ${what} has this in its name.`}
        {found.length > MOST && `${found.length - MOST} more: type on.`}
      </p>
    </div>
  );
}
