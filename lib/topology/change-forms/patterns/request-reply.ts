import type { Blueprint } from './blueprint.ts';
import { type Making, makePart, makeQueueWithDeadLetters } from './parts.ts';

/** A queue for requests with its dead-letter queue, and one for replies. */
export function requestReply(making: Making): Blueprint {
  const requests = makeQueueWithDeadLetters(making, { key: 'requests', role: 'Requests', suffix: 'requests' });
  const replies = makePart(making, { key: 'replies', kind: 'queue', role: 'Replies', suffix: 'replies' });
  return {
    parts: [...requests.parts, replies],
    links: [requests.link],
    notes: [
      'SQS does not match replies to requests: send an id with each request, as a message attribute, and back with its reply.',
      'A receive takes any reply. Where several requesters wait, give each a reply queue of its own.',
    ],
  };
}
