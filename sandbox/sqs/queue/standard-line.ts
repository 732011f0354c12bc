import { KeyHeap } from '../../core/key-heap.ts';
import type { Line } from './line.ts';
import type { QueueMessage } from './queue-message.ts';

/** One line for all, by `order`. */
export function standardLine(): Line {
  const visible = new KeyHeap<QueueMessage>((message, order) => message.state === 'visible' && message.order === order);
  return {
    add: (message) => visible.push(message.order, message),
    release: () => {},
    take(max, accept) {
      const taken: QueueMessage[] = [];
      while (taken.length < max) {
        const next = visible.pop()?.item;
        if (!next) break;
        if (accept(next)) taken.push(next);
      }
      return taken;
    },
  };
}
