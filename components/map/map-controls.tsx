import { type ComponentProps, memo } from 'react';
import { Legend } from './legend.tsx';
import { Minimap } from './minimap.tsx';
import { MapToolbar } from './toolbar.tsx';
import type { MapMoves } from './use-map-moves.ts';

type MapControlsProps = ComponentProps<typeof Legend> &
  Omit<ComponentProps<typeof MapToolbar>, 'moves'> &
  Omit<ComponentProps<typeof Minimap>, 'onTravel'> & { moves: MapMoves };

/** What stands along the map's lower edge: what its signs mean, what moves it, and all of it small. */
export const MapControls = memo(function MapControls(props: MapControlsProps) {
  const { places, moves, dense, onDense, onCreate, onExport, ...map } = props;
  return (
    <div className="pointer-events-none absolute inset-x-3 bottom-5 z-10 flex items-end justify-between gap-3 *:pointer-events-auto">
      <Legend places={places} />
      <div className="flex items-end gap-2">
        <MapToolbar {...{ moves, dense, onDense, onCreate, onExport }} />
        <Minimap {...map} onTravel={moves.travelTo} />
      </div>
    </div>
  );
});
