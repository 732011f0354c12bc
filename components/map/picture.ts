import type { EdgeBundles } from './edge-bundles.ts';
import type { MapWorld } from './map-world.ts';
import type { Marks } from './marks.ts';
import type { Notes } from './notes.ts';
import type { PaintList } from './paint-list.ts';
import type { Palette } from './palette.ts';
import type { Size, Viewport } from './viewport.ts';

/** What a painting is made from, but for where the viewport stands and what is pointed out. */
export type PictureParts = {
  world: MapWorld;
  list: PaintList;
  bundles: EdgeBundles;
  palette: Palette;
  notes: Notes;
  /** `edges` alone where the nodes are DOM nodes but their edges are too many for the DOM. */
  paint: 'all' | 'edges';
};

/** Everything that one painting of the map is made from. */
export type Picture = PictureParts & {
  /** Ids that keep their strength while the others fade; `null` = all do. */
  lit: Marks['lit'];
  fade: Marks['fade'];
  viewport: Viewport;
  size: Size;
  /** Device pixels per CSS pixel. */
  ratio: number;
};

/** Up to so many lit ids are painted on a layer of their own, over the map that fades as a whole: a hover repaints nothing. */
const OVERLAY_MOST = 600;

/** Whether what is lit goes on the layer above. */
export function isOverlaid(lit: Marks['lit']): lit is ReadonlySet<string> {
  return lit !== null && lit.size <= OVERLAY_MOST;
}

/** How strong the others stay while something is pointed out. */
export const FADED = { soft: 0.3, hard: 0.07 } as const;
