import { describe, expect, it } from 'vitest';
import { createSampleRing } from './sample-ring.ts';

const counts = (visible: number) => ({ visible, inFlight: 0, delayed: 0 });

describe('createSampleRing', () => {
  it('leaves out readings that equal both neighbours', () => {
    const ring = createSampleRing();
    for (const [index, visible] of [5, 5, 5, 5, 7].entries()) ring.add(1_000 + index * 2_000, counts(visible));
    expect(ring.since(0).map(({ at, visible }) => [Date.parse(at), visible])).toEqual([
      [1_000, 5],
      [7_000, 5],
      [9_000, 7],
    ]);
  });

  it('keeps the newest readings in order once it is full', () => {
    const ring = createSampleRing();
    for (let index = 0; index < 2_000; index += 1) ring.add(index * 2_000, counts(index));
    const visible = ring.since(0).map((sample) => sample.visible);
    expect(visible).toEqual(Array.from({ length: 512 }, (_, index) => 1_488 + index));
  });

  it('answers the window, and the reading at which its line begins', () => {
    const ring = createSampleRing();
    for (const at of [10, 20, 30, 40]) ring.add(at, counts(at));
    expect(ring.since(30).map(({ visible }) => visible)).toEqual([20, 30, 40]);
    expect(ring.since(41)).toEqual([]);
  });
});
