import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '#lib/contracts/problem.ts';
import { weirError } from '#lib/server/weir-error.ts';
import { CADENCE } from './cadence.ts';
import { createHealth } from './health.ts';

function aHealth() {
  const clock = { now: 1_000 };
  const health = createHealth({ cadence: CADENCE, now: () => clock.now });
  const hear = (code: ErrorCode | null, service: 'sqs' | 'sns' = 'sqs') =>
    health.hear({
      service,
      action: `${service}:GetIt`,
      resource: 'it',
      error: code && weirError(code, `it is ${code}.`),
    });
  return { clock, health, hear };
}

describe('createHealth', () => {
  it.each(['unreachable', 'unauthenticated'] as const)(
    'rests and names the problem while %s, until answered',
    (code) => {
      const { clock, health, hear } = aHealth();
      hear(code);
      expect(health.problem()).toMatchObject({ code, message: `it is ${code}.` });
      expect(health.waiting('sqs')).toBe(true);
      expect(health.mayTry('sqs')).toBe(false);
      clock.now += CADENCE.retryFirst;
      expect(health.mayTry('sqs')).toBe(true);
      hear(null);
      expect(health.problem()).toBeNull();
      expect(health.waiting('sqs')).toBe(false);
    },
  );

  it('waits twice as long after each failed try, and no longer than 30 s', () => {
    const { clock, health, hear } = aHealth();
    const waits: number[] = [];
    for (let failure = 0; failure < 8; failure += 1) {
      hear('unreachable');
      const from = clock.now;
      while (!health.mayTry('sqs')) clock.now += 500;
      waits.push(clock.now - from);
    }
    expect(waits).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
  });

  it('does not call the map partial where a change was refused', () => {
    const { health } = aHealth();
    health.hear({ service: 'sns', action: 'sns:Subscribe', resource: 'it', error: weirError('denied', 'no.') });
    expect(health.denials.list()).toEqual([]);
  });

  it('counts calls that fail together as one failure', () => {
    const { clock, health, hear } = aHealth();
    for (let call = 0; call < 16; call += 1) hear('unreachable');
    clock.now += CADENCE.retryFirst;
    expect(health.mayTry('sqs')).toBe(true);
  });

  it('keeps the time since when the problem lasts', () => {
    const { clock, health, hear } = aHealth();
    hear('unreachable');
    clock.now += 60_000;
    hear('unreachable');
    expect(health.problem()?.since).toBe(new Date(1_000).toISOString());
  });

  it('lets SQS be read while SNS is down', () => {
    const { health, hear } = aHealth();
    hear('unreachable', 'sns');
    hear(null, 'sqs');
    expect(health.waiting('sqs')).toBe(false);
    expect(health.problem()).toMatchObject({ code: 'unreachable' });
  });

  it('takes a refusal for an answer, and names the action', () => {
    const { health, hear } = aHealth();
    hear('denied');
    expect(health.problem()).toBeNull();
    expect(health.answeredAt()).toBe(1_000);
    expect(health.denials.list()).toEqual([{ action: 'sqs:GetIt', message: 'it is denied.' }]);
  });

  it('says that it is throttled, but reads on', () => {
    const { health, hear } = aHealth();
    hear('throttled');
    expect(health.problem()).toMatchObject({ code: 'throttled' });
    expect(health.waiting('sqs')).toBe(false);
    hear(null);
    expect(health.problem()).toBeNull();
  });

  it("keeps a list's own fault until that list ends well, whatever other calls answer", () => {
    const { health, hear } = aHealth();
    health.scanned('queues', weirError('internal', 'The list never ends.'));
    hear(null);
    expect(health.problem()).toMatchObject({ code: 'internal' });
    health.scanned('queues', null);
    expect(health.problem()).toBeNull();
  });
});
