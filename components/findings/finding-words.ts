import type { Finding, FindingKind } from '#lib/contracts/finding.ts';
import { formatCount } from '#lib/format/count.ts';

/** What a severity means, over its findings. */
export const SEVERITY_WORDS: Record<Finding['severity'], { title: string; meaning: string }> = {
  loss: { title: 'Messages are lost', meaning: 'What is published now does not arrive.' },
  exposure: { title: 'Others can read or write', meaning: 'More is let in than is named.' },
  risk: { title: 'Messages are lost when something fails', meaning: 'Nothing is lost yet.' },
};

/** What is asked, where there is no answer. */
export const QUESTION: Record<FindingKind, string> = {
  'no-delivery-policy': 'whether its policy lets the topic send',
  'wide-delivery-policy': 'whether any topic may send',
  'public-policy': 'whether it is open to anyone',
  'orphan-subscription': 'whether its queue exists',
  'pending-subscription': 'whether it is confirmed',
  'endpoint-disabled': 'whether its device takes messages',
  'impossible-filter': 'whether its filter can match',
  'no-dead-letter-queue': 'whether it lacks a dead-letter queue',
  'short-dead-letter-retention': 'whether it keeps dead letters long enough',
  'few-receives': 'whether it gives up too soon',
  'fifo-mismatch': 'whether types fit',
  'redrive-loop': 'whether dead letters go round',
  'missing-dead-letter-queue': 'whether this dead-letter queue exists',
  'kms-blocks-sns': 'whether SNS may use its key',
};

/** What the way to a finding's plan is called, among others. */
export const planLabel = ({ title }: Pick<Finding, 'title'>): string => `Show the plan that mends it: ${title}`;

/** `3 findings`. */
export function countWords(count: number): string {
  if (count === 0) return 'No findings';
  return count === 1 ? '1 finding' : `${formatCount(count)} findings`;
}
