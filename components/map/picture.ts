import type { EdgeBundle } from './edge-bundles.ts';
import type { MapWorld } from './map-world.ts';
import type { Marks } from './marks.ts';
import type { PaintList } from './paint-list.ts';
import type { Palette } from './palette.ts';
import type { Size, Viewport } from './viewport.ts';

/** Everything that one painting of the map is made from. */
export type Picture = {
  world: MapWorld;
  list: PaintList;
  bundles: readonly EdgeBundle[];
  palette: Palette;
  marks: Marks;
  viewport: Viewport;
  size: Size;
  /** Device pixels per CSS pixel. */
  ratio: number;
  /** `edges` alone where the nodes are DOM nodes but their edges are too many for the DOM. */
  paint: 'all' | 'edges';
};

export type Brush = CanvasRenderingContext2D;

/** How strong the others stay while something is pointed out. */
export const FADED = { soft: 0.22, hard: 0.07 } as const;
