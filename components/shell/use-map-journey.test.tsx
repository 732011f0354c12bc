import { act, renderHook } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { aQueue } from '#lib/testing/builders.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { layoutColumns } from '#lib/topology/layout/layout-columns.ts';
import { createJourney, useMapJourney } from './use-map-journey.ts';

const handle = () => ({
  fit: vi.fn(),
  zoomIn: vi.fn(),
  zoomOut: vi.fn(),
  centreOn: vi.fn(),
  reveal: vi.fn(),
  fitNodes: vi.fn(),
});

function world(queues: number) {
  const names = Array.from({ length: queues }, (_, i) => aQueue({ key: i, name: `q${i}` }));
  const graph = buildGraph({ queues: names, topics: [], subscriptions: [] });
  return { graph, layout: layoutColumns(graph, {}).layout };
}

function start(input: { queues: number; settled: boolean; selection?: string | null }) {
  const journey = createJourney();
  const initialProps = {
    journey,
    ...world(input.queues),
    settled: input.settled,
    selection: input.selection ?? null,
    parts: 'eu',
  };
  const { rerender } = renderHook(useMapJourney, { initialProps });
  /** The map makes a new handle when its size or what stands on it changed. */
  const remake = () => {
    const made = handle();
    act(() => journey.map.set(made));
    return made;
  };
  return { journey, rerender, remake, initialProps };
}

describe('where the map looks by itself', () => {
  it('shows each page of the account whole until all of it is there, and then stays', () => {
    const { rerender, remake, initialProps } = start({ queues: 2, settled: false });
    expect(remake().fit).toHaveBeenCalledOnce();
    rerender({ ...initialProps, ...world(4), settled: true });
    expect(remake().fit).toHaveBeenCalledOnce();
    rerender({ ...initialProps, ...world(5), settled: true });
    expect(remake().fit).not.toHaveBeenCalled();
  });

  it('goes to what a link selects, where the whole would be too small to read', () => {
    const { remake } = start({ queues: 200, settled: true, selection: 'q7' });
    expect(remake().centreOn).toHaveBeenCalledWith('q7');
  });

  it('shows the whole anew when the map gets another size', () => {
    const { remake } = start({ queues: 2, settled: true });
    remake();
    expect(remake().fit).toHaveBeenCalledOnce();
  });

  it('keeps the size of things when the inspector opens, and brings the selection out from under it', () => {
    const { rerender, remake, initialProps } = start({ queues: 2, settled: true });
    remake();
    rerender({ ...initialProps, selection: 'q1' });
    const beside = remake();
    expect(beside.fit).not.toHaveBeenCalled();
    expect(beside.reveal).toHaveBeenCalledWith('q1');
  });

  it('leaves the map where the person put it, but does not let the inspector cover the selection', () => {
    const { journey, rerender, remake, initialProps } = start({ queues: 2, settled: false });
    remake();
    journey.takeOver();
    rerender({ ...initialProps, ...world(3), settled: true, selection: 'q1' });
    const grown = remake();
    expect(grown.fit).not.toHaveBeenCalled();
    expect(grown.reveal).not.toHaveBeenCalled();
    expect(remake().reveal).toHaveBeenCalledWith('q1');
  });

  it('shows several nodes at once, also when the inspector opens beside them, until the person moves it', () => {
    const { journey, remake } = start({ queues: 2, settled: true, selection: 'q0' });
    act(() => journey.travelTo(['q0', 'q1']));
    expect(remake().fitNodes).toHaveBeenCalledWith(['q0', 'q1']);
    const beside = remake();
    expect(beside.fitNodes).toHaveBeenCalledWith(['q0', 'q1']);
    expect(beside.reveal).not.toHaveBeenCalled();
    journey.takeOver();
    expect(remake().fitNodes).not.toHaveBeenCalled();
  });

  it('travels as soon as there is a map', () => {
    const { journey, remake } = start({ queues: 2, settled: true });
    act(() => journey.travelTo('q1'));
    const made = remake();
    expect(made.centreOn).toHaveBeenCalledWith('q1');
  });

  it('keeps what it travelled to in the middle when the inspector opens beside it, until the person moves it', () => {
    const { journey, remake } = start({ queues: 2, settled: true });
    remake();
    act(() => journey.travelTo('q1'));
    expect(remake().centreOn).toHaveBeenCalledWith('q1');
    journey.takeOver();
    expect(remake().centreOn).not.toHaveBeenCalled();
  });

  it('shows all of it when another connection comes onto the map, wherever the person had moved it', () => {
    const { journey, rerender, remake, initialProps } = start({ queues: 4, settled: true });
    remake();
    act(() => journey.takeOver());
    const more = { ...initialProps, ...world(8), parts: 'eu us' };
    rerender({ ...more, settled: false });
    expect(remake().fit).toHaveBeenCalledOnce();
    rerender({ ...more, ...world(9) });
    expect(remake().fit).toHaveBeenCalledOnce();
    rerender({ ...more, ...world(10) });
    expect(remake().fit).not.toHaveBeenCalled();
  });
});
