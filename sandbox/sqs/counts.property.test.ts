import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manualClock } from '../core/clock.ts';
import { createWorld } from '../core/region.ts';
import { enqueue } from './queue/enqueue.ts';
import { newQueue } from './queue/new-queue.ts';
import { settle } from './queue/queue.ts';
import type { QueueMessage } from './queue/queue-message.ts';

/** Seconds, so that moments meet. */
const step = fc.oneof(
  fc.record({ do: fc.constant('send' as const), delay: fc.nat(5), group: fc.nat(2) }),
  fc.record({ do: fc.constant('receive' as const), max: fc.integer({ min: 1, max: 4 }), visibility: fc.nat(5) }),
  fc.record({ do: fc.constant('delete' as const), pick: fc.nat(5) }),
  fc.record({ do: fc.constant('change' as const), pick: fc.nat(5), visibility: fc.nat(5) }),
  fc.record({ do: fc.constant('advance' as const), by: fc.nat(6) }),
);

type Model = { dueAt: number; state: 'waiting' | 'in-flight' | 'visible' };

test.each([false, true])('whatever is done, the counts are those of a plain list (FIFO: %s)', (fifo) => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const clock = manualClock(0);
      const queue = newQueue(createWorld('000000000000', clock).region('eu-west-1'), 'q', 'arn', fifo);
      const model = new Map<string, Model>();
      const taken: QueueMessage[] = [];
      let sent = 0;

      for (const one of steps) {
        settle(queue, clock.now());
        if (one.do === 'advance') clock.advance(one.by * 1_000);
        if (one.do === 'send') {
          const draft = { body: '', attributes: {}, senderId: '', groupId: `g${one.group}`, dedupId: `${sent++}` };
          const dueAt = clock.now() + one.delay * 1_000;
          const { messageId } = enqueue(queue, clock.now(), { ...draft, delayMs: one.delay * 1_000 });
          model.set(messageId, { dueAt, state: one.delay > 0 ? 'waiting' : 'visible' });
        }
        if (one.do === 'receive') {
          const dueAt = clock.now() + one.visibility * 1_000;
          for (const message of queue.messages.take(one.max, dueAt, () => true)) {
            expect(model.get(message.id)?.state).toBe('visible');
            model.set(message.id, { dueAt, state: 'in-flight' });
            taken.push(message);
          }
        }
        if (one.do === 'delete' || one.do === 'change') {
          const message = taken[one.pick];
          if (message?.state !== 'in-flight') continue;
          if (one.do === 'delete') {
            queue.messages.remove(message);
            model.delete(message.id);
          } else {
            const dueAt = clock.now() + one.visibility * 1_000;
            queue.messages.extend(message, dueAt);
            model.set(message.id, { dueAt, state: 'in-flight' });
          }
        }
        settle(queue, clock.now());
        expect(queue.messages.counts).toEqual(countsOf(model, clock.now()));
      }
    }),
    { numRuns: 300 },
  );
});

function countsOf(model: Map<string, Model>, now: number) {
  const counts = { visible: 0, 'in-flight': 0, delayed: 0 };
  for (const message of model.values()) {
    if (message.dueAt <= now) message.state = 'visible';
    counts[message.state === 'waiting' ? 'delayed' : message.state] += 1;
  }
  return counts;
}
