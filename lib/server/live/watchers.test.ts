import { describe, expect, it } from 'vitest';
import { createWatchers } from './watchers.ts';

describe('createWatchers', () => {
  it('knows what any tab selected or has in view, until it leaves', () => {
    const watchers = createWatchers({ holds: 120_000, now: () => 0 });
    watchers.watch({ viewer: 'a', selected: 'x', inView: ['x', 'y'] });
    watchers.watch({ viewer: 'b', selected: null, inView: ['z'] });
    expect(['x', 'y', 'z', 'w'].map((id) => watchers.urgencyOf(id))).toEqual([
      'selected',
      'in-view',
      'in-view',
      'rest',
    ]);
    watchers.leave('a');
    expect(['x', 'y', 'z'].map((id) => watchers.urgencyOf(id))).toEqual(['rest', 'rest', 'in-view']);
  });

  it('forgets a tab that did not say for two minutes that it is still there', () => {
    let now = 0;
    const watchers = createWatchers({ holds: 120_000, now: () => now });
    watchers.watch({ viewer: 'a', selected: 'x', inView: [] });
    now = 119_999;
    watchers.expire();
    expect(watchers.urgencyOf('x')).toBe('selected');
    now = 120_000;
    watchers.expire();
    expect(watchers.urgencyOf('x')).toBe('rest');
  });
});
