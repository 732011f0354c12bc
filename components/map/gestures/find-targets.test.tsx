import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bigTopology, worldSize } from '#lib/testing/worlds.ts';
import { buildGraph } from '#lib/topology/build-graph.ts';
import { type Asked, findTargets } from './find-targets.ts';
import { judgeBy, type Link } from './link.ts';

const graph = buildGraph(bigTopology(worldSize(300)));
const topic = [...graph.nodes.values()].find(({ kind }) => kind === 'topic');
const link: Link = { kind: 'subscribe', source: topic?.id ?? '' };
const judge = judgeBy(graph, undefined);
const asked: Asked = { from: [link.source], whyNot: (id) => judge(link, id) };
const targets = [...graph.nodes.keys()].filter((id) => judge(link, id) === null);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Judges as slowly as a large account does: a millisecond a node. */
const slowly: Asked = {
  ...asked,
  whyNot(id) {
    vi.advanceTimersByTime(1);
    return judge(link, id);
  },
};

test('what is judged quickly is found at once, with where the link comes from', () => {
  const onFound = vi.fn();
  findTargets(graph, asked, onFound);
  expect(onFound).toHaveBeenCalledExactlyOnceWith(new Set([link.source, ...targets]));
});

test('what takes longer is found over several frames, and not at all once it is called off', () => {
  const [onFound, unheard] = [vi.fn(), vi.fn()];
  const callOff = findTargets(graph, slowly, unheard);
  callOff();
  findTargets(graph, slowly, onFound);
  expect(onFound).not.toHaveBeenCalled();
  vi.advanceTimersByTime(300 * 20);
  expect(onFound).toHaveBeenCalledExactlyOnceWith(new Set([link.source, ...targets]));
  expect(unheard).not.toHaveBeenCalled();
});
