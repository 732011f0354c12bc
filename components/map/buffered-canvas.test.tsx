import { afterEach, expect, test, vi } from 'vitest';
import { createBufferedCanvas } from './buffered-canvas.ts';

afterEach(() => vi.restoreAllMocks());

const size = { width: 1000, height: 800 };

/** A buffered canvas whose picture takes `steps` steps, its sketch one; `count` tells those of whole pictures. */
function aCanvas(steps: number) {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue({} as never);
  let painted = 0;
  const host = document.createElement('div');
  const canvas = createBufferedCanvas(host, size, 1, function* (_brush, _viewport, _size, finish) {
    if (finish === 'sketch') return;
    for (let i = 0; i < steps; i += 1) {
      painted += 1;
      yield;
    }
  });
  const shown = () => [...host.querySelectorAll('canvas')].filter((element) => element.style.visibility === 'visible');
  return { canvas, shown, count: () => painted };
}

/** The same when its first picture is whole. */
function aWholeCanvas(steps: number) {
  const whole = aCanvas(steps);
  while (whole.canvas.frame({ x: 0, y: 0, zoom: 1 }));
  return whole;
}

test('the first frame has a sketch, which stands until the whole picture is painted, a few steps a frame', () => {
  const { canvas, shown, count } = aCanvas(50);
  expect(canvas.frame({ x: 0, y: 0, zoom: 1 })).toBe(true);
  expect(count()).toBe(0);
  const [sketch] = shown();
  expect(sketch).toBeDefined();
  canvas.frame({ x: 0, y: 0, zoom: 1 });
  expect(shown()).toEqual([sketch]);
  expect(count()).toBeLessThan(50);
  while (canvas.frame({ x: 0, y: 0, zoom: 1 }));
  expect(count()).toBe(50);
  expect(shown()).toHaveLength(1);
  expect(shown()).not.toEqual([sketch]);
});

test('a pan moves what is painted and paints nothing', () => {
  const { canvas, shown, count } = aWholeCanvas(50);
  expect(canvas.frame({ x: 60, y: -30, zoom: 1 })).toBe(false);
  expect(count()).toBe(50);
  expect(shown()[0]?.style.transform).toBe('translate(-140px, -190px) scale(1)');
});

test('a zoom scales the old picture until the new one is whole, a few steps a frame', () => {
  const { canvas, shown, count } = aWholeCanvas(50);
  const old = shown()[0];
  expect(canvas.frame({ x: 0, y: 0, zoom: 2 })).toBe(true);
  expect(old?.style.transform).toContain('scale(2)');
  expect(count()).toBeLessThan(100);
  while (canvas.frame({ x: 0, y: 0, zoom: 2 }));
  expect(shown()[0]).not.toBe(old);
  expect(count()).toBe(100);
});

test('what is spoiled while it is painted is painted again', () => {
  const { canvas, count } = aWholeCanvas(50);
  canvas.spoil();
  canvas.frame({ x: 0, y: 0, zoom: 1 });
  canvas.spoil();
  while (canvas.frame({ x: 0, y: 0, zoom: 1 }));
  expect(count()).toBe(150);
});
