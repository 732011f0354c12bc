import { createPace } from './pace.ts';
import type { Size, Viewport } from './viewport.ts';

export type Brush = CanvasRenderingContext2D;

/** A `sketch` is what matters most, in little time; it stands until the `whole` is painted. */
export type Finish = 'sketch' | 'whole';

/** Paints in small steps, so that a frame can stop between two of them. */
export type Painting = (brush: Brush, viewport: Viewport, size: Size, finish: Finish) => Iterator<void>;

export type BufferedCanvas = {
  /** Puts what is painted where the viewport is, and paints on; answers whether there is more to do next frame. */
  frame(viewport: Viewport): boolean;
  /** Whether what is shown was painted since the last `spoil`. */
  holds(): boolean;
  /** What is painted does not hold any more; it stays until the next one is whole. */
  spoil(): void;
  remove(): void;
};

/** Share of the view painted beyond each edge: a pan moves what is there, and paints nothing. */
const MARGIN = 0.2;

/**
 * Two canvases in turn: the front one is moved and scaled by the compositor while the back one is painted, as much a frame
 * as frames bear. So panning costs nothing, and no size of picture holds a frame up. The first frame has a sketch.
 */
export function createBufferedCanvas(host: HTMLElement, size: Size, ratio: number, painting: Painting): BufferedCanvas {
  const margin = { x: Math.round(size.width * MARGIN), y: Math.round(size.height * MARGIN) };
  const sheet = { width: size.width + 2 * margin.x, height: size.height + 2 * margin.y };
  let [front, back] = [createSheet(host, sheet, ratio), createSheet(host, sheet, ratio)];
  let job: { steps: Iterator<void>; version: number } | null = null;
  let [wanted, painted] = [1, 0];
  const pace = createPace();

  const place = (viewport: Viewport) => {
    if (!front.at) return;
    const scale = viewport.zoom / front.at.zoom;
    front.canvas.style.transform = `translate(${viewport.x - front.at.x * scale}px, ${viewport.y - front.at.y * scale}px) scale(${scale})`;
  };
  const isOff = (viewport: Viewport) => {
    if (!front.at || wanted !== painted || viewport.zoom !== front.at.zoom) return true;
    const [dx, dy] = [viewport.x + margin.x - front.at.x, viewport.y + margin.y - front.at.y];
    return Math.abs(dx) > margin.x / 2 || Math.abs(dy) > margin.y / 2;
  };
  const begin = (viewport: Viewport) => {
    back.at = { x: viewport.x + margin.x, y: viewport.y + margin.y, zoom: viewport.zoom };
    if (front.at) return { steps: painting(back.brush, back.at, sheet, 'whole'), version: wanted };
    return { steps: painting(back.brush, back.at, sheet, 'sketch'), version: painted };
  };
  const advance = (viewport: Viewport, most: number) => {
    if (job && back.at && isFarFrom(back.at.zoom, viewport.zoom)) job = null;
    job ??= isOff(viewport) ? begin(viewport) : null;
    if (job && paintOn(job.steps, most)) {
      [front, back] = [back, front];
      front.canvas.style.visibility = 'visible';
      back.canvas.style.visibility = 'hidden';
      painted = job.version;
      job = null;
    }
    place(viewport);
    return job !== null || isOff(viewport);
  };
  return {
    frame: (viewport) => advance(viewport, front.at ? pace.next(performance.now()) : Infinity),
    holds: () => wanted === painted,
    spoil() {
      wanted += 1;
    },
    remove() {
      front.canvas.remove();
      back.canvas.remove();
    },
  };
}

/** Whether a picture for one zoom is not worth finishing at another. */
function isFarFrom(a: number, b: number): boolean {
  return a > 1.6 * b || b > 1.6 * a;
}

type Sheet = { canvas: HTMLCanvasElement; brush: Brush; at: Viewport | null };

function createSheet(host: HTMLElement, size: Size, ratio: number): Sheet {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(size.width * ratio);
  canvas.height = Math.round(size.height * ratio);
  Object.assign(canvas.style, {
    position: 'absolute',
    transformOrigin: '0 0',
    visibility: 'hidden',
    width: `${size.width}px`,
    height: `${size.height}px`,
  });
  host.append(canvas);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser has no 2D canvas');
  return { canvas, brush, at: null };
}

/** Paints so many steps; true when nothing is left. */
function paintOn(steps: Iterator<void>, most: number): boolean {
  for (let i = 0; i < most; i += 1) if (steps.next().done) return true;
  return false;
}
