import { expect, it } from 'vitest';
import type { QueueNumbers } from './model.ts';
import { compareTrouble, type TroubledQueue } from './trouble.ts';

const numbers = (visible: number, rate: number | null = 0): QueueNumbers => {
  return { visible, inFlight: 0, delayed: 0, at: 0, rate };
};
const queue = (name: string, over: Partial<TroubledQueue> = {}): TroubledQueue => {
  return { name, health: 'flowing', numbers: numbers(0), deadLetters: null, ...over };
};

it('sorts by dead letters, growth, unreadable, depth, and then by name', () => {
  const worstFirst = [
    queue('many-dead', { health: 'dead-letters', deadLetters: 47 }),
    queue('few-dead', { health: 'dead-letters', deadLetters: 3, numbers: numbers(1e6) }),
    queue('fast', { health: 'growing', numbers: numbers(10, 210) }),
    queue('slow', { health: 'growing', numbers: numbers(9000, 38) }),
    queue('secret', { health: 'unreadable', numbers: undefined }),
    queue('deep', { numbers: numbers(9000) }),
    queue('a', { health: 'quiet' }),
    queue('b'),
  ];
  const shuffled = [3, 7, 0, 5, 2, 6, 1, 4].flatMap((i) => worstFirst[i] ?? []);
  expect(shuffled.sort(compareTrouble).map(({ name }) => name)).toEqual(worstFirst.map(({ name }) => name));
});
