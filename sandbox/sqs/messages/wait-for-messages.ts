import type { Clock } from '../../core/clock.ts';
import type { Queue } from '../queue/queue.ts';

/** Waits until something may have become receivable, the deadline is there, or the caller hangs up. */
export function waitForMessages(queue: Queue, clock: Clock, deadline: number, signal: AbortSignal): Promise<void> {
  const until = Math.min(deadline, queue.messages.nextDueAt ?? deadline);
  return new Promise((resolve) => {
    const done = () => {
      cancel();
      queue.messages.waiters.delete(done);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const cancel = clock.after(until - clock.now(), done);
    queue.messages.waiters.add(done);
    signal.addEventListener('abort', done);
  });
}
