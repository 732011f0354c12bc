import type { LookFacts } from '#lib/contracts/look.ts';
import { formatCount } from '#lib/format/count.ts';
import { formatAge } from '#lib/format/duration.ts';
import { nameOfArn } from '#lib/topology/arn.ts';
import { lookRequests } from './look-requests.ts';

/** What a look at a queue costs its messages. `refused` = it can be the last receive of some: only when insisted on. */
export type LookRisk = {
  verdict: 'free' | 'costs' | 'refused';
  tone: 'quiet' | 'growing' | 'danger';
  sentence: string;
  /** AWS calls that it takes, about. */
  requests: number;
};

type LookWish = {
  count: number;
  /** seconds */
  hold: number;
  /** ms since epoch */
  now: number;
};

/** Receives that a queue allows, at and below which spending one is worth a warning. */
const FEW = 3;

/**
 * Judges by facts alone: the limit, and what earlier looks saw. SQS tells no receive count without a receive, so nothing
 * is said of messages that nobody looked at. A message is moved at the receive after its `maxReceiveCount`-th.
 * Source: SQS developer guide, "Using dead-letter queues in Amazon SQS".
 */
export function lookRisk(facts: LookFacts, wish: LookWish): LookRisk {
  const requests = lookRequests(facts, wish);
  const lock = facts.fifo ? ` ${lockSentence(wish.hold)}` : '';
  if (!facts.deadLetter) {
    const sentence = `A look counts as a receive, but this queue has no dead-letter queue that it could push messages to.${lock}`;
    return { verdict: 'free', tone: 'quiet', sentence, requests };
  }
  const { maxReceiveCount: limit } = facts.deadLetter;
  const refusal = refusalOf(facts, limit, wish.now);
  if (refusal) return { verdict: 'refused', tone: 'danger', sentence: refusal + lock, requests };
  const sentence = `A look costs each message 1 of its ${limit} receives before ${deadLetterName(facts)}.${earlierSentence(facts, wish.now)}${lock}`;
  return { verdict: 'costs', tone: limit <= FEW ? 'growing' : 'quiet', sentence, requests };
}

function refusalOf(facts: LookFacts, limit: number, now: number): string | null {
  const queue = deadLetterName(facts);
  if (limit === 1) {
    return `This queue allows 1 receive (maxReceiveCount 1): a look spends it, and whoever receives the message next sends it to ${queue}.`;
  }
  const { earlier } = facts;
  if (!earlier) return null;
  const spent = messagesWith(earlier.receives, (count) => count >= limit);
  const near = messagesWith(earlier.receives, (count) => count === limit - 1);
  if (spent + near === 0) return null;
  const parts = [
    near > 0 && `${formatCount(near)} had 1 of ${limit} receives left`,
    spent > 0 && `${formatCount(spent)} had none left`,
  ].filter((part) => part !== false);
  const seen = `Of ${formatCount(earlier.seen)} messages that earlier looks saw (the last ${ageOf(earlier.at, now)}), ${parts.join(', ')}`;
  return `${seen}: another look can send them to ${queue}.`;
}

function earlierSentence({ earlier }: LookFacts, now: number): string {
  if (!earlier) return '';
  const counts = earlier.receives.map(({ count, messages }) => `${formatCount(messages)} received ${times(count)}`);
  return ` Earlier looks saw ${formatCount(earlier.seen)} (the last ${ageOf(earlier.at, now)}): ${counts.join(', ')}.`;
}

function lockSentence(hold: number): string {
  const until = hold === 0 ? 'until they are given back' : `while they are held (${hold} s)`;
  return `FIFO: the groups of what is seen are locked for consumers ${until}.`;
}

function messagesWith(receives: { count: number; messages: number }[], fits: (count: number) => boolean): number {
  return receives.reduce((sum, { count, messages }) => (fits(count) ? sum + messages : sum), 0);
}

function deadLetterName({ deadLetter }: LookFacts): string {
  return deadLetter ? nameOfArn(deadLetter.arn) : 'the dead-letter queue';
}

function ageOf(at: string, now: number): string {
  return formatAge(now - Date.parse(at));
}

function times(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`;
}
