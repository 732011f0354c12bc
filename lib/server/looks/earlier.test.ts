import { beforeEach, describe, expect, it } from 'vitest';
import type { QueueSample } from '#lib/contracts/queue.ts';
import { NOW, queueArn } from '#lib/testing/builders.ts';
import { createEarlier, type Earlier } from './earlier.ts';

const ARN = queueArn('orders');
const RETENTION = 3600;

let time: number;
let earlier: Earlier;
beforeEach(() => {
  time = Date.parse(NOW);
  earlier = createEarlier(() => time);
});

const at = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
const aMessage = (messageId: string, receiveCount: number, sentAt = NOW) => ({ messageId, receiveCount, sentAt });
const counted = (seconds: number, visible: number): QueueSample => ({
  at: at(seconds),
  visible,
  inFlight: 0,
  delayed: 0,
});
const facts = (samples: QueueSample[] = []) => earlier.facts(ARN, { retention: RETENTION, samples });

describe('what earlier looks saw', () => {
  it('is nothing before the first', () => {
    expect(facts()).toBeNull();
  });

  it('counts each message once, by how often it had been received when it was seen last', () => {
    earlier.saw(ARN, [aMessage('a', 1), aMessage('b', 1), aMessage('c', 4)]);
    time += 5000;
    earlier.saw(ARN, [aMessage('a', 2)]);
    expect(facts()).toEqual({
      at: at(5),
      seen: 3,
      receives: [
        { count: 1, messages: 1 },
        { count: 2, messages: 1 },
        { count: 4, messages: 1 },
      ],
    });
  });

  it('is told apart by queue', () => {
    earlier.saw(queueArn('other'), [aMessage('a', 1)]);
    expect(facts()).toBeNull();
  });

  it('remembers 20,000 messages a queue, those seen last', () => {
    earlier.saw(
      ARN,
      Array.from({ length: 20_005 }, (_, index) => aMessage(`m${index}`, index < 5 ? 9 : 1)),
    );
    expect(facts()?.receives).toEqual([{ count: 1, messages: 20_000 }]);
  });
});

describe('is forgotten', () => {
  beforeEach(() => earlier.saw(ARN, [aMessage('a', 1), aMessage('b', 2)]));

  it('when it was deleted here', () => {
    earlier.gone(ARN, ['b']);
    expect(facts()?.seen).toBe(1);
  });

  it('when its retention is over', () => {
    earlier.saw(ARN, [aMessage('young', 1, at(1800))]);
    time += 2 * 1800 * 1000 + 1;
    expect(facts()?.seen).toBe(1);
  });

  it.each([
    ['never counted', [], 2],
    ['counted empty once', [counted(10, 0)], 2],
    ['counted empty for less than a minute', [counted(10, 0), counted(60, 0)], 2],
    ['counted empty for a minute', [counted(10, 0), counted(70, 0)], undefined],
    ['not empty in between', [counted(10, 0), counted(40, 1), counted(80, 0)], 2],
    ['empty only before it was looked at', [counted(-70, 0), counted(-1, 0)], 2],
    ['empty before and once after', [counted(-70, 0), counted(1, 0)], 2],
  ])('when the queue was empty for long enough to believe it: %s', (_, samples, seen) => {
    expect(facts(samples)?.seen).toBe(seen);
  });
});
