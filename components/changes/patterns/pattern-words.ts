import type { PatternKind } from '#lib/topology/change-forms/patterns/pattern.ts';

/** What each pattern is called, and what it is for. */
export const PATTERN_WORDS: Record<PatternKind, { title: string; purpose: string }> = {
  'queue-with-dlq': { title: 'Queue with dead letters', purpose: 'A queue, and one for what fails again and again.' },
  'fan-out': { title: 'Fan-out', purpose: 'One topic, a queue for each kind of worker, each with its dead letters.' },
  'fifo-pipeline': { title: 'FIFO pipeline', purpose: 'A fan-out that keeps order, within each message group.' },
  'priority-lanes': {
    title: 'Priority lanes',
    purpose: 'One topic, a queue for each priority, sorted by an attribute.',
  },
  'request-reply': { title: 'Request and reply', purpose: 'A queue for requests, one for what comes back.' },
};

export const PATTERN_KINDS = Object.keys(PATTERN_WORDS) as PatternKind[];
