import { describe, expect, it } from 'vitest';
import type { FeedPhase } from '#lib/client/feed/feed-state.ts';
import { aStatus } from '#lib/testing/builders.ts';
import { liveWords, worstLive } from './live-words.ts';

const NOW = 1_000_000;
const words = (phase: FeedPhase, over: Parameters<typeof aStatus>[0] = {}, heardAt: number | null = NOW - 34_000) =>
  liveWords({ phase, heardAt, refusal: null }, aStatus({ state: 'live', cadence: 2, ...over }), NOW);

describe('the words of the live feed', () => {
  it.each([
    ['live' as const, {}, 'live · 2 s', '●'],
    ['live' as const, { state: 'failing' as const }, 'not answered', '▲'],
    ['live' as const, { state: 'connecting' as const }, 'reading', '◐'],
    ['stale' as const, {}, 'not connected', '▲'],
    ['paused' as const, {}, 'paused · last heard 34 s ago', '‖'],
    ['connecting' as const, {}, 'connecting', '◐'],
    ['hidden' as const, {}, 'connecting', '◐'],
  ])('of %s with %j are “%s”, with a sign that is no colour', (phase, over, text, mark) => {
    expect(words(phase, over)).toMatchObject({ text, mark });
  });

  it('do not invent an age', () => {
    expect(words('paused', {}, null).text).toBe('paused · nothing heard yet');
  });
});

describe('the words of several', () => {
  type Told = [
    what: string,
    states: ['live' | 'failing' | 'connecting', cadence: number][],
    text: string,
    mark: string,
  ];
  it.each<Told>([
    [
      'all well: the slowest',
      [
        ['live', 2],
        ['live', 20],
      ],
      'live · 20 s',
      '●',
    ],
    [
      'one fails',
      [
        ['live', 2],
        ['failing', 2],
        ['connecting', 2],
      ],
      'not answered: 1 of 3',
      '▲',
    ],
    [
      'one is still read',
      [
        ['live', 2],
        ['connecting', 2],
      ],
      'reading: 1 of 2',
      '◐',
    ],
    [
      'none answers',
      [
        ['failing', 2],
        ['failing', 2],
      ],
      'not answered',
      '▲',
    ],
    ['one alone', [['failing', 2]], 'not answered', '▲'],
  ])('%s', (_what, states, text, mark) => {
    const feed = { phase: 'live' as const, heardAt: NOW, refusal: null };
    const lives = states.map(([state, cadence]) => ({ feed, status: aStatus({ state, cadence }) }));
    expect(worstLive(lives, NOW)).toMatchObject({ text, mark });
  });
});
