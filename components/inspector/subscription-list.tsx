'use client';

import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { SubscriptionEdge } from '#lib/topology/model.ts';
import type { Scope } from './scope.ts';
import { SubscriptionRow } from './subscription-row.tsx';

/** Longer lists mount only the rows in sight. */
const VIRTUAL_FROM = 100;
/** px; a row before it is measured. */
const ROW_HEIGHT = 54;

type SubscriptionListProps = { edges: readonly SubscriptionEdge[]; scope: Scope };

/** The subscriptions of a topic. */
export function SubscriptionList({ edges, scope }: SubscriptionListProps) {
  if (edges.length === 0) {
    return (
      <EmptyState title="No subscriptions">
        What is published to this topic reaches nobody that Weir can see.
      </EmptyState>
    );
  }
  if (edges.length > VIRTUAL_FROM) return <LongList edges={edges} scope={scope} />;
  return (
    <ul className="divide-y divide-line px-4 py-1">
      {edges.map((edge) => (
        <li key={edge.id}>
          <SubscriptionRow edge={edge} end="target" scope={scope} />
        </li>
      ))}
    </ul>
  );
}

function LongList({ edges, scope }: SubscriptionListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: edges.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    getItemKey: (index) => edges[index]?.id ?? index,
    overscan: 8,
  });
  return (
    <div ref={scroller} className="h-full overflow-y-auto px-4 py-1">
      <ul className="relative" style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const edge = edges[index];
          return (
            edge && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                aria-setsize={edges.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0 border-b border-line"
                style={{ top: start }}
              >
                <SubscriptionRow edge={edge} end="target" scope={scope} />
              </li>
            )
          );
        })}
      </ul>
    </div>
  );
}
