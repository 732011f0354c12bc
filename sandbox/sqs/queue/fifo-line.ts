import { KeyHeap } from '../../core/key-heap.ts';
import type { Line } from './line.ts';
import type { QueueMessage } from './queue-message.ts';

type Group = { id: string; visible: KeyHeap<QueueMessage>; inFlight: number };

/**
 * One line per message group. A group with a message in flight is locked as a whole; a receive takes as many as it can
 * of one group before it goes on to the next (SQS guide, FIFO delivery logic).
 */
export function fifoLine(): Line {
  const groups = new Map<string, Group>();
  const free = new KeyHeap<Group>((group, order) => group.inFlight === 0 && group.visible.peek()?.key === order);

  const groupOf = (message: QueueMessage): Group => {
    const id = message.groupId ?? '';
    let group = groups.get(id);
    if (!group) {
      group = { id, inFlight: 0, visible: new KeyHeap((m, order) => m.state === 'visible' && m.order === order) };
      groups.set(id, group);
    }
    return group;
  };

  const offer = (group: Group) => {
    if (group.inFlight > 0) return;
    const head = group.visible.peek();
    if (head) free.push(head.key, group);
    else groups.delete(group.id);
  };

  return {
    add(message) {
      const group = groupOf(message);
      group.visible.push(message.order, message);
      if (group.visible.peek()?.item === message) offer(group);
    },
    release(message) {
      const group = groupOf(message);
      group.inFlight -= 1;
      offer(group);
    },
    take(max, accept) {
      const taken: QueueMessage[] = [];
      while (taken.length < max) {
        const group = free.pop()?.item;
        if (!group) break;
        while (taken.length < max) {
          const next = group.visible.pop()?.item;
          if (!next) break;
          if (!accept(next)) continue;
          group.inFlight += 1;
          taken.push(next);
        }
        offer(group);
      }
      return taken;
    },
  };
}
