import { describe, expect, it } from 'vitest';
import { edgePath, pointOn } from './edge-path.ts';

const at = (x: number, y: number) => ({ x, y, width: 100, height: 40 });

describe('edgePath', () => {
  it('goes from the middle of the right side to the middle of the left side, level at both ends', () => {
    expect(edgePath(at(0, 0), at(300, 100))).toEqual({
      x1: 100,
      y1: 20,
      cx1: 200,
      cy1: 20,
      cx2: 200,
      cy2: 120,
      x2: 300,
      y2: 120,
    });
  });

  it('bows out on the right between two nodes of one column', () => {
    const path = edgePath(at(0, 0), at(0, 100));
    expect([path.x1, path.x2]).toEqual([100, 100]);
    expect(path.cx1).toBeGreaterThan(100);
    expect(pointOn(path, 0.5).x).toBeGreaterThan(100);
  });

  it('leaves to the right and arrives from the left also where the target lies to the left', () => {
    const path = edgePath(at(900, 0), at(0, 100));
    expect([path.x1, path.x2]).toEqual([1000, 0]);
    expect(path.cx1).toBeGreaterThan(path.x1);
    expect(path.cx2).toBeLessThan(path.x2);
  });
});

it('pointOn begins and ends where the curve does', () => {
  const path = edgePath(at(0, 0), at(300, 100));
  expect(pointOn(path, 0)).toEqual({ x: 100, y: 20 });
  expect(pointOn(path, 1)).toEqual({ x: 300, y: 120 });
  expect(pointOn(path, 0.5)).toEqual({ x: 200, y: 70 });
});
