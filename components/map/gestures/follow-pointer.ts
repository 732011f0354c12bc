import type { Point } from '#lib/topology/model.ts';
import { edgeScroll } from './edge-scroll.ts';

/** Screen pixels that the pointer goes before it is a drag; less is a click. */
const THRESHOLD = 4;
/** ms in which scrolling at an edge comes to full speed, so that a drag that begins there does not run away. */
const RAMP = 500;
/** ms; a frame that comes later scrolls no farther. */
const LONGEST_FRAME = 50;

export type Followed = {
  /** What is dragged over; takes the pointer. */
  frame: HTMLElement;
  /** With the place in the frame where it was pressed. */
  onStart: (from: Point) => void;
  /** At most once a frame, with the place in the frame (screen pixels). */
  onFrame: (at: Point) => void;
  /** Moves the picture by so many screen pixels. */
  panBy: (delta: Point) => void;
  /** Where it was let go; `null` = called off. Only after `onStart`. */
  onEnd: (at: Point | null) => void;
};

/** Follows a pressed pointer until it is let go, Escape is pressed, or the system takes it; scrolls at the frame's edges. */
export function followPointer(down: PointerEvent, { frame, onStart, onFrame, panBy, onEnd }: Followed): void {
  const { left, top, width, height } = frame.getBoundingClientRect();
  const placeOf = (event: PointerEvent): Point => ({ x: event.clientX - left, y: event.clientY - top });
  const from = placeOf(down);
  let [at, started, asked, before, scrolledFor] = [from, false, 0, 0, 0];

  const run = (now: number) => {
    const lasted = before === 0 ? 0 : Math.min(now - before, LONGEST_FRAME);
    const speed = edgeScroll(at, { width, height });
    const scrolls = speed.x !== 0 || speed.y !== 0;
    scrolledFor = scrolls ? scrolledFor + lasted : 0;
    const share = (Math.min(scrolledFor / RAMP, 1) * lasted) / 1000;
    if (share > 0) panBy({ x: speed.x * share, y: speed.y * share });
    onFrame(at);
    before = scrolls ? now : 0;
    asked = scrolls ? requestAnimationFrame(run) : 0;
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== down.pointerId) return;
    at = placeOf(event);
    if (!started && Math.hypot(at.x - from.x, at.y - from.y) < THRESHOLD) return;
    if (!started) {
      started = true;
      frame.setPointerCapture(down.pointerId);
      onStart(from);
    }
    asked ||= requestAnimationFrame(run);
  };
  const finish = (last: Point | null) => {
    ends.abort();
    cancelAnimationFrame(asked);
    if (started) onEnd(last);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !started) return;
    // Else the map would give up its selection as well.
    event.stopPropagation();
    finish(null);
  };
  const ends = new AbortController();
  const { signal } = ends;
  const own = (then: (event: PointerEvent) => void) => (event: PointerEvent) =>
    event.pointerId === down.pointerId && then(event);
  window.addEventListener('pointermove', onMove, { signal });
  window.addEventListener(
    'pointerup',
    own((event) => finish(placeOf(event))),
    { signal },
  );
  window.addEventListener(
    'pointercancel',
    own(() => finish(null)),
    { signal },
  );
  window.addEventListener('keydown', onKey, { signal, capture: true });
  window.addEventListener('blur', () => finish(null), { signal });
}
