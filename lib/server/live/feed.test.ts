import { describe, expect, it, vi } from 'vitest';
import { aTopology } from '#lib/testing/builders.ts';
import { createFeed } from './feed.ts';

const AT = '2026-01-01T00:00:00.000Z';

function aFeed(over: { keep?: number; keepCharacters?: number } = {}) {
  const feed = createFeed({ epoch: 'e1', snapshot: () => aTopology(), ...over });
  const join = (lastEventId: string | null = null) => {
    const got: string[] = [];
    const leave = feed.join({ lastEventId, push: (text) => got.push(text) });
    return { got, leave, events: () => got.map((text) => /event: (\w+)/.exec(text)?.[1]) };
  };
  return { feed, join };
}

describe('createFeed', () => {
  it('begins with a snapshot, then sends patches as one event each', () => {
    const { feed, join } = aFeed();
    const tab = join();
    feed.publish({ n: [0, 1, 2, 3] }, AT);
    expect(tab.events()).toEqual(['snapshot', 'patch']);
    expect(tab.got[0]).toMatch(/^id: e1:0\nevent: snapshot\ndata: \{.*\}\n\n$/);
    expect(tab.got[1]).toBe(`id: e1:1\nevent: patch\ndata: {"r":1,"at":"${AT}","n":[0,1,2,3]}\n\n`);
  });

  it('makes the text of a patch once for all tabs', () => {
    const { feed, join } = aFeed();
    for (let tab = 0; tab < 50; tab += 1) join();
    const stringify = vi.spyOn(JSON, 'stringify');
    feed.publish({ n: [0, 1, 2, 3] }, AT);
    expect(stringify).toHaveBeenCalledTimes(1);
    stringify.mockRestore();
  });

  it('sends a tab that comes back only what it missed', () => {
    const { feed, join } = aFeed();
    for (const visible of [1, 2, 3]) feed.publish({ n: [0, visible, 0, 0] }, AT);
    expect(join('e1:1').got.map((text) => /^id: (\S+)/.exec(text)?.[1])).toEqual(['e1:2', 'e1:3']);
    expect(join('e1:3').got).toEqual([]);
  });

  it.each([
    ['another epoch', 'e0:2'],
    ['a revision that is yet to come', 'e1:9'],
    ['no event id of ours', 'nonsense'],
  ])('sends a snapshot to a tab that names %s', (_, lastEventId) => {
    const { feed, join } = aFeed();
    feed.publish({ gone: ['a'] }, AT);
    feed.publish({ gone: ['b'] }, AT);
    expect(join(lastEventId).events()).toEqual(['snapshot']);
  });

  it('sends a snapshot where the missed patches are gone', () => {
    const { feed, join } = aFeed({ keep: 2 });
    for (const id of ['a', 'b', 'c']) feed.publish({ gone: [id] }, AT);
    expect(join('e1:0').events()).toEqual(['snapshot']);
    expect(join('e1:1').events()).toEqual(['patch', 'patch']);
  });

  it('keeps no more text than it may, whatever a patch weighs', () => {
    const { feed, join } = aFeed({ keepCharacters: 1_000 });
    for (let index = 0; index < 5; index += 1) feed.publish({ gone: ['x'.repeat(600)] }, AT);
    expect(join('e1:3').events()).toEqual(['snapshot']);
    expect(join('e1:4').events()).toEqual(['patch']);
  });

  it('sends nothing to a tab that left', () => {
    const { feed, join } = aFeed();
    const tab = join();
    tab.leave();
    feed.heartbeat(AT);
    expect(tab.events()).toEqual(['snapshot']);
  });
});
