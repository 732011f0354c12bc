import type { Blueprint } from './blueprint.ts';
import { fanOut } from './fan-out.ts';
import { type Making, makeQueueWithDeadLetters } from './parts.ts';
import type { PatternForm } from './pattern.ts';
import { priorityLanes } from './priority-lanes.ts';
import { requestReply } from './request-reply.ts';

/** What the chosen pattern makes, under the names that are derived or given. */
export function drawBlueprint({ base, names, maxReceiveCount, pattern }: PatternForm): Blueprint {
  const making = { base: base.trim(), names, maxReceiveCount: Number(maxReceiveCount) };
  switch (pattern.kind) {
    case 'queue-with-dlq':
      return queueWithDeadLetters({ ...making, fifo: pattern.fifo });
    case 'fan-out':
      return fanOut({ ...making, fifo: false }, pattern.consumers);
    case 'fifo-pipeline':
      return fanOut({ ...making, fifo: true }, pattern.consumers);
    case 'priority-lanes':
      return priorityLanes({ ...making, fifo: false }, pattern);
    case 'request-reply':
      return requestReply({ ...making, fifo: pattern.fifo });
  }
}

function queueWithDeadLetters(making: Making): Blueprint {
  const { parts, link } = makeQueueWithDeadLetters(making, { key: 'queue', role: 'The queue', suffix: '' });
  return { parts, links: [link], notes: ['The dead-letter queue keeps messages 14 days, the most that SQS allows.'] };
}
