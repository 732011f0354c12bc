'use client';

import dynamic from 'next/dynamic';
import { useCallback } from 'react';
import { MapCanvas } from '#components/map/map-canvas.tsx';
import { openExport } from '#lib/client/exports/export-desk.ts';
import { useAnnounce } from './announcer.tsx';
import { useMapChanges } from './use-map-changes.ts';
import type { MapScreenModel } from './use-map-screen.ts';
import { useMoves } from './use-moves.ts';

const EmptyAccount = dynamic(() => import('./empty-account.tsx').then(({ EmptyAccount }) => EmptyAccount), {
  ssr: false,
});

type MapPaneProps = {
  model: MapScreenModel;
  /** A node or an edge was clicked, or nothing was. */
  onSelect: (id: string | null) => void;
};

/** The map, with what moves and changes on it. */
export function MapPane({ model, onSelect }: MapPaneProps) {
  const { graph, screen, setScreen, search, journey, look } = model;
  const announce = useAnnounce();
  const redrives = useMoves(model.beside.shown, graph);
  const changes = useMapChanges(model);
  const onViewChange = useCallback(({ inView }: { inView: string[] }) => look({ inView }), [look]);
  const onFocus = useCallback((focus: string | null) => void setScreen({ focus }), [setScreen]);
  const onExport = useCallback(() => openExport(screen.select), [screen.select]);
  return (
    <MapCanvas
      ref={journey.map.set}
      graph={graph}
      layout={model.layout}
      numbers={model.numbers}
      redrives={redrives}
      {...changes}
      onExport={onExport}
      selection={screen.select}
      onSelect={onSelect}
      matches={model.lit ?? search.matches}
      focus={screen.focus}
      onFocus={onFocus}
      onMove={model.move}
      onViewChange={onViewChange}
      announce={announce}
      dense={model.dense}
      places={model.places}
      onDense={model.setDense}
    >
      <EmptyAccount model={model} />
    </MapCanvas>
  );
}
