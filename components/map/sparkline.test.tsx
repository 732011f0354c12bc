import { act, cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createNumbersStore } from '#lib/client/numbers.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { createGestures } from './gestures/gesture.ts';
import { MapStoresProvider } from './map-context.ts';
import { createMarks } from './marks.ts';
import { Sparkline } from './sparkline.tsx';

const START = Date.UTC(2026, 0, 1);
const MINUTE = 60_000;

beforeEach(() => vi.useFakeTimers({ now: START }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('a depth that holds moves on with the time, though no number comes', () => {
  const [arn, numbers] = [queueArn('jobs'), createNumbersStore()];
  const counts = { arn, inFlight: 0, delayed: 0 };
  numbers.write([{ ...counts, visible: 2, at: START - 20_000 }]);
  numbers.write([{ ...counts, visible: 90, at: START }]);
  const { container } = render(
    <MapStoresProvider value={{ numbers, marks: createMarks(), gestures: createGestures() }}>
      <Sparkline arn={arn} numbers={numbers.get(arn)} tone="flowing" />
    </MapStoresProvider>,
  );
  const places = () => [...(container.querySelector('path')?.getAttribute('d') ?? '').matchAll(/[ML]([\d.]+)/g)];
  const xs = () => places().map(([, x]) => Number(x));
  expect(xs()).toEqual([52.8, 54]);
  act(() => vi.advanceTimersByTime(7.5 * MINUTE));
  expect(xs()).toEqual([25.8, 27, 54]);
});
