'use client';

import { useMemo, useState } from 'react';
import type { Positions } from '#lib/client/preferences.ts';
import { layoutColumns, type Slots } from '#lib/topology/layout/layout-columns.ts';
import type { Graph, Layout } from '#lib/topology/model.ts';
import { graphSignature } from '#lib/topology/signature.ts';

type LayoutInput = {
  graph: Graph;
  moved: Positions;
  dense: boolean;
  /** Whether the structure is known whole: until then every layout is made afresh, from then on slots are kept. */
  settled: boolean;
  /** Names what is on the map: with another connection all is placed afresh, so that its parts stand where they belong. */
  parts: string;
};

/** Where everything stands; worked out anew only when the structure changes in a way that matters to it. */
export function useMapLayout({ graph, moved, dense, settled, parts }: LayoutInput): Layout {
  const [memory] = useState<{ slots: Slots | undefined; parts: string }>({ slots: undefined, parts });
  const signature = useMemo(() => graphSignature(graph), [graph]);
  const points = useMemo(() => new Map(Object.entries(moved)), [moved]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the signature stands for the graph
  return useMemo(() => {
    const kept = settled && memory.slots && memory.parts === parts ? { kept: memory.slots } : {};
    const { layout, slots } = layoutColumns(graph, { ...kept, moved: points, dense });
    memory.slots = settled ? slots : undefined;
    memory.parts = parts;
    return layout;
  }, [signature, points, dense, settled, parts]);
}
