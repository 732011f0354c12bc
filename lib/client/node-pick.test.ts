import { expect, it, vi } from 'vitest';
import { createNodePicks } from './node-pick.ts';

const refuseTopics = (id: string) => (id.startsWith('topic') ? 'Queues only.' : null);

it('takes the first answer that will do, and then asks no more', () => {
  const picks = createNodePicks();
  const onPick = vi.fn();
  picks.ask({ question: 'Which queue?', whyNot: refuseTopics, onPick });
  expect(picks.answer('topic orders')).toBe('Queues only.');
  expect(picks.get()?.question).toBe('Which queue?');
  expect(picks.answer('queue orders')).toBeNull();
  expect(onPick.mock.calls).toEqual([['queue orders']]);
  expect(picks.get()).toBeNull();
});

it('tells who listens when a question opens, is answered, and is given up', () => {
  const picks = createNodePicks();
  const seen: boolean[] = [];
  const leave = picks.subscribe(() => seen.push(picks.get() !== null));
  const pick = { question: '', whyNot: refuseTopics, onPick: () => {} };
  picks.ask(pick);
  picks.answer('queue orders');
  picks.ask(pick);
  picks.cancel();
  picks.cancel();
  leave();
  picks.ask(pick);
  expect(seen).toEqual([true, false, true, false]);
});

it('tells why what is pointed at will not do, until something else is or the question ends', () => {
  const picks = createNodePicks();
  const pick = { question: '', whyNot: refuseTopics, onPick: () => {} };
  picks.ask(pick);
  expect([picks.point('topic orders'), picks.refusal.get()]).toEqual(['Queues only.', 'Queues only.']);
  expect([picks.point('queue orders'), picks.refusal.get()]).toEqual([null, null]);
  picks.answer('topic orders');
  expect(picks.refusal.get()).toBe('Queues only.');
  picks.cancel();
  expect([picks.refusal.get(), picks.point('topic orders')]).toEqual([null, null]);
});
