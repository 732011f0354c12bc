import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LookFacts } from '#lib/contracts/look.ts';
import { NOW, queueArn } from '#lib/testing/builders.ts';
import { lookRisk } from './look-risk.ts';

function facts(over: Partial<LookFacts> = {}): LookFacts {
  return {
    arn: queueArn('orders'),
    fifo: false,
    deadLetter: null,
    visible: 100,
    inFlight: 0,
    visibilityTimeout: 30,
    retention: 345_600,
    earlier: null,
    ...over,
  };
}

function limited(maxReceiveCount: number, receives?: [count: number, messages: number][]): LookFacts {
  const earlier = receives && {
    at: NOW,
    seen: receives.reduce((sum, [, messages]) => sum + messages, 0),
    receives: receives.map(([count, messages]) => ({ count, messages })),
  };
  return facts({ deadLetter: { arn: queueArn('orders-dlq'), maxReceiveCount }, earlier: earlier ?? null });
}

const wish = { count: 100, hold: 0, now: Date.parse(NOW) + 120_000 };

describe('lookRisk', () => {
  it.each([
    ['no dead-letter queue', facts(), 'free', 'quiet', 'has no dead-letter queue that it could push messages to'],
    ['a limit of 1', limited(1), 'refused', 'danger', 'This queue allows 1 receive (maxReceiveCount 1)'],
    ['a limit of 2', limited(2), 'costs', 'growing', 'costs each message 1 of its 2 receives before orders-dlq.'],
    ['a limit of 10', limited(10), 'costs', 'quiet', '1 of its 10 receives'],
    [
      'an earlier look',
      limited(5, [
        [1, 30],
        [2, 7],
      ]),
      'costs',
      'quiet',
      'Earlier looks saw 37 (the last 2 min ago): 30 received once, 7 received twice.',
    ],
    [
      'a message with one receive left',
      limited(3, [
        [1, 30],
        [2, 7],
      ]),
      'refused',
      'danger',
      'Of 37 messages that earlier looks saw (the last 2 min ago), 7 had 1 of 3 receives left: another look can send them to orders-dlq.',
    ],
    [
      'one with none left',
      limited(3, [
        [3, 1],
        [9, 1],
      ]),
      'refused',
      'danger',
      '2 had none left',
    ],
  ])('judges %s', (_, known, verdict, tone, words) => {
    const risk = lookRisk(known, wish);
    expect(risk).toMatchObject({ verdict, tone });
    expect(risk.sentence).toContain(words);
  });

  it.each([
    [0, 'until they are given back'],
    [30, 'while they are held (30 s)'],
  ])('says that groups of a FIFO queue are locked (held %i s)', (hold, words) => {
    expect(lookRisk({ ...limited(5), fifo: true }, { ...wish, hold }).sentence).toContain(words);
  });

  it('is refused exactly where some message is known to have at most one receive left', () => {
    const receives = fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 50 })), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), receives, (limit, seen) => {
        const isLast = limit === 1 || seen.some(([count]) => count >= limit - 1);
        expect(lookRisk(limited(limit, seen), wish).verdict).toBe(isLast ? 'refused' : 'costs');
      }),
    );
  });

  it.each([
    [{ count: 10, hold: 0 }, 100, 3],
    [{ count: 100, hold: 0 }, 1000, 25],
    [{ count: 100, hold: 30 }, 1000, 35],
    [{ count: 100, hold: 0 }, 0, 8],
    [{ count: 1000, hold: 0 }, null, 250],
  ])('counts the requests of %j where %s are visible', (asked, visible, requests) => {
    expect(lookRisk(facts({ visible }), { ...wish, ...asked }).requests).toBe(requests);
  });
});
