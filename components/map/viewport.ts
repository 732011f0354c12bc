import type { Box, Point } from '#lib/topology/model.ts';

/** Where the map stands on the screen: screen = map × zoom + (x, y), in CSS pixels. */
export type Viewport = { x: number; y: number; zoom: number };
export type Size = { width: number; height: number };

/** Far enough out for 10,000 nodes on a small screen. */
export const MIN_ZOOM = 0.02;
export const MAX_ZOOM = 2;
/** A small world is not blown up when it is fitted. */
const MAX_FIT_ZOOM = 1;

/** Screen pixels kept free around a fitted picture: room for headings above, legend and minimap below. */
export const FIT_MARGIN = { top: 56, right: 32, bottom: 80, left: 32 };

export function toMapPoint(viewport: Viewport, point: Point): Point {
  return { x: (point.x - viewport.x) / viewport.zoom, y: (point.y - viewport.y) / viewport.zoom };
}

/** The part of the map that the screen shows. */
export function visibleBox(viewport: Viewport, size: Size): Box {
  const { x, y } = toMapPoint(viewport, { x: 0, y: 0 });
  return { x, y, width: size.width / viewport.zoom, height: size.height / viewport.zoom };
}

/** The box with `share` of its own size added on every side. */
export function grow(box: Box, share: number): Box {
  const [dx, dy] = [box.width * share, box.height * share];
  return { x: box.x - dx, y: box.y - dy, width: box.width + 2 * dx, height: box.height + 2 * dy };
}

/** The viewport that shows the whole box, centred in what the margins leave free. */
export function fitBox(box: Box, size: Size): Viewport {
  const width = Math.max(size.width - FIT_MARGIN.left - FIT_MARGIN.right, 1);
  const height = Math.max(size.height - FIT_MARGIN.top - FIT_MARGIN.bottom, 1);
  const zoom = clampZoom(Math.min(width / Math.max(box.width, 1), height / Math.max(box.height, 1), MAX_FIT_ZOOM));
  return {
    zoom,
    x: FIT_MARGIN.left + (width - box.width * zoom) / 2 - box.x * zoom,
    y: FIT_MARGIN.top + (height - box.height * zoom) / 2 - box.y * zoom,
  };
}

/** The viewport at `zoom` whose middle is the middle of the box. */
export function centredOn(box: Box, size: Size, zoom: number): Viewport {
  return {
    zoom,
    x: size.width / 2 - (box.x + box.width / 2) * zoom,
    y: size.height / 2 - (box.y + box.height / 2) * zoom,
  };
}

/** The viewport `factor` times as near, with the same middle. */
export function zoomed(viewport: Viewport, factor: number, size: Size): Viewport {
  const middle = toMapPoint(viewport, { x: size.width / 2, y: size.height / 2 });
  return centredOn({ ...middle, width: 0, height: 0 }, size, clampZoom(viewport.zoom * factor));
}

/** The same viewport where the box is wholly seen; else moved as little as brings it in, `margin` screen pixels inside. */
export function revealing(viewport: Viewport, box: Box, size: Size, margin = 48): Viewport {
  const { zoom } = viewport;
  return {
    zoom,
    x: revealAxis(viewport.x, box.x * zoom, box.width * zoom, size.width, margin),
    y: revealAxis(viewport.y, box.y * zoom, box.height * zoom, size.height, margin),
  };
}

function revealAxis(offset: number, start: number, length: number, room: number, margin: number): number {
  const inset = Math.min(margin, Math.max((room - length) / 2, 0));
  const [least, most] = [inset - start, room - inset - length - start];
  return least > most ? least : Math.min(Math.max(offset, least), most);
}

function clampZoom(zoom: number): number {
  return Math.min(Math.max(zoom, MIN_ZOOM), MAX_ZOOM);
}
