import { formatCount } from '#lib/format/count.ts';
import { formatDuration } from '#lib/format/duration.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { type Collected, LEASE } from './collect.ts';
import type { LookedAt } from './looked-at.ts';

/** Why collecting ended, in words; never that it saw all, since a receive is a sample. */
export function endWords(collected: Collected, seen: number, { facts }: LookedAt): string {
  switch (collected.end) {
    case 'enough':
      return 'As many as were asked for.';
    case 'no-more':
      return noMoreWords(seen, facts);
    case 'stopped':
      return 'You stopped it.';
    case 'last-receive':
      return lastReceiveWords(facts);
    case 'time':
      return collected.throttled
        ? 'SQS asked to slow down for as long as a look may take.'
        : 'The messages’ hiding would have run out.';
    case 'bytes':
      return 'As much as this server keeps.';
    case 'failed':
      return collected.lostUntil === null
        ? 'A call failed.'
        : `A receive got no answer: what it brought, if anything, comes back by itself within ${LEASE} s.`;
  }
}

function noMoreWords(seen: number, { inFlight, visibilityTimeout, fifo }: LookedAt['facts']): string {
  if (seen > 0) return 'Several receives in a row brought nothing new.';
  if (!inFlight) return 'Several receives brought nothing.';
  const limit = visibilityTimeout === null ? '' : `, for up to ${formatDuration(visibilityTimeout)} at a time`;
  const locked = fifo ? ' and lock their groups' : '';
  return `Several receives brought nothing; consumers hold about ${formatCount(inFlight)} in flight${locked}${limit}.`;
}

function lastReceiveWords({ deadLetter }: LookedAt['facts']): string {
  if (!deadLetter) return 'A message was seen at its last receive.';
  return `A message was seen at its last receive (${deadLetter.maxReceiveCount}): the next one sends it to ${nameOfArn(deadLetter.arn)}.`;
}
