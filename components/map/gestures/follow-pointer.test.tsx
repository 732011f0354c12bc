import { fireEvent } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { followPointer } from './follow-pointer.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** A frame of 400 × 300 with a pressed pointer at its middle. */
function press() {
  const frame = document.createElement('div');
  frame.getBoundingClientRect = () => new DOMRect(0, 0, 400, 300);
  frame.setPointerCapture = vi.fn();
  const heard = { onStart: vi.fn(), onFrame: vi.fn(), panBy: vi.fn(), onEnd: vi.fn() };
  const at = (clientX: number, clientY: number) => ({ pointerId: 1, clientX, clientY });
  followPointer(new PointerEvent('pointerdown', at(200, 150)), { frame, ...heard });
  return {
    frame,
    ...heard,
    move: (x: number, y: number) => fireEvent.pointerMove(window, at(x, y)),
    release: (x: number, y: number) => fireEvent.pointerUp(window, at(x, y)),
    frames: (ms: number) => vi.advanceTimersByTime(ms),
  };
}

test('less than a few pixels is a click', () => {
  const { frame, move, release, onStart, onEnd } = press();
  move(202, 151);
  release(202, 151);
  expect([onStart, onEnd, frame.setPointerCapture].map((heard) => vi.mocked(heard).mock.calls.length)).toEqual([
    0, 0, 0,
  ]);
});

test('a drag takes the pointer, tells of it once a frame, and where it was let go', () => {
  const { frame, move, release, frames, onStart, onFrame, onEnd } = press();
  for (const x of [210, 220, 230]) move(x, 150);
  frames(20);
  expect(onStart).toHaveBeenCalledExactlyOnceWith({ x: 200, y: 150 });
  expect(onFrame).toHaveBeenCalledExactlyOnceWith({ x: 230, y: 150 });
  expect(frame.setPointerCapture).toHaveBeenCalledWith(1);
  release(240, 160);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith({ x: 240, y: 160 });
  move(300, 160);
  frames(100);
  expect(onFrame).toHaveBeenCalledTimes(1);
});

test('Escape calls it off, and nobody else hears the key', () => {
  const { move, release, onEnd } = press();
  const outer = vi.fn();
  document.body.addEventListener('keydown', outer);
  move(230, 150);
  fireEvent.keyDown(document.body, { key: 'Escape' });
  release(230, 150);
  document.body.removeEventListener('keydown', outer);
  expect(onEnd).toHaveBeenCalledExactlyOnceWith(null);
  expect(outer).not.toHaveBeenCalled();
});

test('at an edge the picture goes on moving, slowly at first, until the pointer is back', () => {
  const { move, frames, panBy, onFrame } = press();
  move(398, 150);
  frames(160);
  const early = panBy.mock.lastCall?.[0].x;
  frames(800);
  expect(early).toBeLessThan(0);
  expect(panBy.mock.lastCall?.[0].x).toBeLessThan(early);
  expect(onFrame.mock.calls.length).toBe(panBy.mock.calls.length + 1);
  move(300, 150);
  frames(40);
  const calls = panBy.mock.calls.length;
  frames(400);
  expect(panBy).toHaveBeenCalledTimes(calls);
});
