import type { Account } from '../account.ts';
import type { Verdict } from '../verdict.ts';

/** Fewer forgive nothing: one crash, one deployment or one look takes a message to the dead-letter queue. */
const FEWEST = 3;
/** As AWS advises for Lambda. Lambda developer guide, "Using Lambda with Amazon SQS". */
const ADVISED = 5;

/** Queues that give a message up after one receive or two. */
export function* judgeReceives({ queues }: Account): Iterable<Verdict> {
  for (const { queue } of queues) {
    const { arn, name, deadLetter, access } = queue;
    if (!deadLetter || deadLetter.maxReceiveCount >= FEWEST || access.state !== 'readable') continue;
    const { maxReceiveCount } = deadLetter;
    const times = maxReceiveCount === 1 ? 'once' : 'twice';
    yield {
      finding: {
        severity: 'risk',
        about: [arn],
        title: `${name} gives messages up after ${maxReceiveCount === 1 ? 'one receive' : 'two receives'}`,
        explanation: `A message that was received ${times} and not deleted goes to the dead-letter queue. A consumer that crashes, is deployed or is slower than the visibility timeout is enough, and every look costs a receive too.`,
        evidence: [{ label: `maxReceiveCount of ${name}`, value: String(maxReceiveCount) }],
        mend: {
          words: `Sets maxReceiveCount to ${ADVISED}.`,
          intents: [
            { kind: 'setRedrivePolicy', queueArn: arn, deadLetter: { ...deadLetter, maxReceiveCount: ADVISED } },
          ],
        },
      },
    };
  }
}
