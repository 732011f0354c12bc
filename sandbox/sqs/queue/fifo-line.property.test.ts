import fc from 'fast-check';
import { expect, test } from 'vitest';
import { manualClock } from '../../core/clock.ts';
import { createWorld } from '../../core/region.ts';
import { enqueue } from './enqueue.ts';
import { newQueue } from './new-queue.ts';
import { settle } from './queue.ts';
import type { QueueMessage } from './queue-message.ts';

const step = fc.oneof(
  fc.record({ do: fc.constant('send' as const), group: fc.nat(3) }),
  fc.record({ do: fc.constant('receive' as const), max: fc.integer({ min: 1, max: 4 }), visibility: fc.nat(5) }),
  fc.record({ do: fc.constant('delete' as const), pick: fc.nat(6) }),
  fc.record({ do: fc.constant('advance' as const), by: fc.nat(4) }),
);

test('a group is never overtaken, never read twice at once, and never forgotten', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120 }), (steps) => {
      const clock = manualClock(0);
      const queue = newQueue(createWorld('000000000000', clock).region('eu-west-1'), 'q', 'arn', true);
      const all: QueueMessage[] = [];
      const isFree = (groupId: string | undefined) =>
        !all.some((message) => message.groupId === groupId && message.state === 'in-flight');

      for (const [index, one] of steps.entries()) {
        settle(queue, clock.now());
        if (one.do === 'advance') clock.advance(one.by * 1_000);
        if (one.do === 'delete') {
          const inFlight = all.filter((message) => message.state === 'in-flight');
          const message = inFlight[one.pick];
          if (message) queue.messages.remove(message);
        }
        if (one.do === 'send') {
          const draft = { body: '', attributes: {}, senderId: '', groupId: `g${one.group}`, dedupId: `${index}` };
          const { messageId } = enqueue(queue, clock.now(), draft);
          all.push(queue.messages.get(messageId) as QueueMessage);
        }
        if (one.do === 'receive') {
          const ready = all.filter((message) => message.state === 'visible' && isFree(message.groupId));
          const taken = queue.messages.take(one.max, clock.now() + one.visibility * 1_000, () => true);
          expect(taken).toHaveLength(Math.min(one.max, ready.length));
          for (const group of new Set(taken.map(({ groupId }) => groupId))) {
            const inOrder = ready.filter(({ groupId }) => groupId === group);
            const ofGroup = taken.filter(({ groupId }) => groupId === group);
            expect(ofGroup).toEqual(inOrder.slice(0, ofGroup.length));
          }
        }
      }
    }),
    { numRuns: 300 },
  );
});
