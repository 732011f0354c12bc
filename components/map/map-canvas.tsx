'use client';

import '@xyflow/react/dist/base.css';
import './map.css';
import { ReactFlowProvider } from '@xyflow/react';
import { useMemo, useRef, useState } from 'react';
import { createGestures } from './gestures/gesture.ts';
import { MapStoresProvider } from './map-context.ts';
import type { MapCanvasProps } from './map-props.ts';
import { MapView } from './map-view.tsx';
import { createMarks } from './marks.ts';
import { useElementSize } from './use-element-size.ts';
import { useFading } from './use-fading.ts';

/** The map: every topic, queue and endpoint with live numbers; DOM nodes near, one painted canvas far. Controlled. */
export function MapCanvas({ children, ...props }: MapCanvasProps) {
  const frame = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const [marks] = useState(createMarks);
  const [gestures] = useState(createGestures);
  const { numbers, places = null } = props;
  const stores = useMemo(() => ({ numbers, marks, gestures, places }), [numbers, marks, gestures, places]);
  useFading(frame, marks);
  return (
    <div ref={frame} className="map-frame relative size-full overflow-hidden bg-ground">
      {props.graph.nodes.size === 0 && children}
      {props.graph.nodes.size > 0 && size && (
        <MapStoresProvider value={stores}>
          <ReactFlowProvider>
            <MapView {...props} size={size} />
          </ReactFlowProvider>
        </MapStoresProvider>
      )}
    </div>
  );
}
