import { CirclePlus, FileDown, Maximize, Minus, Plus, Rows3 } from 'lucide-react';
import { IconButton } from '#components/ui/icon-button.tsx';
import type { MapHandle } from './use-map-moves.ts';

type MapToolbarProps = {
  moves: MapHandle;
  dense: boolean;
  /** Absent where the form of the nodes cannot be chosen. */
  onDense?: ((dense: boolean) => void) | undefined;
  /** Absent where nothing can be made. */
  onCreate?: (() => void) | undefined;
  /** Absent where nothing can be handed over. */
  onExport?: (() => void) | undefined;
};

/** Zoom, fit, the dense form, and what makes something new. */
export function MapToolbar({ moves, dense, onDense, onCreate, onExport }: MapToolbarProps) {
  return (
    <div
      role="toolbar"
      aria-label="Map"
      aria-orientation="vertical"
      className="flex flex-col rounded-[8px] border border-line bg-panel"
    >
      <IconButton size="sm" label="Zoom in (+)" onClick={moves.zoomIn}>
        <Plus />
      </IconButton>
      <IconButton size="sm" label="Zoom out (-)" onClick={moves.zoomOut}>
        <Minus />
      </IconButton>
      <IconButton size="sm" label="Fit everything (0)" onClick={moves.fit}>
        <Maximize />
      </IconButton>
      {onDense && (
        <IconButton size="sm" label="Dense rows" aria-pressed={dense} onClick={() => onDense(!dense)}>
          <Rows3 />
        </IconButton>
      )}
      {onCreate && (
        <IconButton size="sm" label="Create a queue, topic or pattern" onClick={onCreate}>
          <CirclePlus />
        </IconButton>
      )}
      {onExport && (
        <IconButton size="sm" label="Export…" onClick={onExport}>
          <FileDown />
        </IconButton>
      )}
    </div>
  );
}
