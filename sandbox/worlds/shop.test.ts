import { describe, expect, it } from 'vitest';
import { shop } from './shop.ts';

const queues = shop.queues.map(({ name }) => name);
const topics = shop.topics.map(({ name }) => name);

describe('the shop', () => {
  it('names only queues and topics that it declares', () => {
    const named = [
      ...shop.queues.flatMap(({ deadLetter }) => (deadLetter ? [deadLetter.queue] : [])),
      ...shop.subscriptions.filter(({ protocol }) => protocol === 'sqs').map(({ endpoint }) => endpoint),
      ...shop.subscriptions.flatMap(({ deadLetter }) => (deadLetter ? [deadLetter] : [])),
      ...shop.consumers.map(({ queue }) => queue),
    ];
    expect(named.filter((name) => !queues.includes(name))).toEqual([]);
    expect(shop.subscriptions.map(({ topic }) => topic).filter((topic) => !topics.includes(topic))).toEqual([]);
  });

  it('subscribes only devices that it declares', () => {
    const tokens = (shop.applications ?? []).flatMap(({ devices }) => devices.map(({ token }) => token));
    const subscribed = shop.subscriptions.filter(({ protocol }) => protocol === 'application');
    expect(subscribed.map(({ endpoint }) => endpoint)).toEqual(tokens);
  });

  it('declares a dead-letter queue before the queues that name it', () => {
    for (const [i, { deadLetter }] of shop.queues.entries()) {
      if (deadLetter) expect(queues.indexOf(deadLetter.queue)).toBeLessThan(i);
    }
  });

  it('bounds every queue that producers feed and consumers empty', () => {
    for (const { ceiling } of shop.consumers) expect(ceiling).toBeGreaterThan(0);
  });
});
