import { expect, it, vi } from 'vitest';
import { shareLook } from './share-look.ts';
import type { Looking } from './watch.ts';

function wire(connection: string) {
  const look = vi.fn<(at: Partial<Looking>) => void>();
  const feed = { pause: vi.fn(), resume: vi.fn(), close: vi.fn() };
  return { connection, feed, watch: { look, close: vi.fn() } };
}

const ownerOf = (id: string) => id.slice(0, 2);

it('tells each connection of its own alone', () => {
  const [eu, us] = [wire('eu'), wire('us')];
  shareLook([eu, us], ownerOf, { inView: ['eu-1', 'us-1', 'eu-2'], worst: ['us-1'] });
  expect(eu.watch.look).toHaveBeenCalledWith({ inView: ['eu-1', 'eu-2'], worst: [] });
  expect(us.watch.look).toHaveBeenCalledWith({ inView: ['us-1'], worst: ['us-1'] });
});

it('tells the others that nothing of theirs is selected', () => {
  const [eu, us] = [wire('eu'), wire('us')];
  shareLook([eu, us], ownerOf, { selected: 'us-1' });
  expect(eu.watch.look).toHaveBeenCalledWith({ selected: null });
  expect(us.watch.look).toHaveBeenCalledWith({ selected: 'us-1' });
});

it('asks nobody whose a thing is where one connection is shown', () => {
  const eu = wire('eu');
  shareLook([eu], () => expect.fail('one connection owns all'), { selected: 'x', inView: ['y'] });
  expect(eu.watch.look).toHaveBeenCalledWith({ selected: 'x', inView: ['y'] });
});
