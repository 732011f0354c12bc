import type { Finding } from '#lib/contracts/finding.ts';
import { nameOfArn, queueArnAt } from '../../arn.ts';
import { isFifo } from '../../change/rules/fifo.ts';
import { deadLetterName, quickIntents } from '../../change-forms/quick-queue.ts';
import type { Account } from '../account.ts';
import { readOf } from '../read.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/** Enough for a passing fault of the consumer; AWS advises 5 at least for Lambda. Lambda developer guide, "Using Lambda with Amazon SQS". */
const RECEIVES = 5;

/** Queues that give nothing up. A queue that takes others' dead letters needs none. */
export function* judgeAbsent(account: Account): Iterable<Verdict> {
  const unknownUsers = whoMayName(account);
  for (const { queue, settings } of account.queues) {
    const { arn, name } = queue;
    if (account.sources.has(arn) || account.undelivered.has(arn) || queue.deadLetter) continue;
    const read = readOf(queue.access, settings);
    if (read.why !== undefined) yield cannotTell(arn, read.why);
    else if (read.settings.RedrivePolicy) yield cannotTell(arn, 'Its RedrivePolicy cannot be read.');
    else if (takesByName(name))
      yield cannotTell(arn, 'Its name says that it takes dead letters, of something that is not seen here.');
    else if (unknownUsers !== null && !account.feeding.has(arn)) yield cannotTell(arn, unknownUsers);
    else yield absent(account, arn);
  }
}

/** Dead-letter queues of Lambda functions and of EventBridge rules are named nowhere that SQS and SNS tell of. */
function takesByName(name: string): boolean {
  return /(?:^|[-_.])(?:dlq|dead-?letters?)(?:$|[-_.])/i.test(name);
}

/** What was not read could name a queue as its dead-letter queue; `null` = all was. */
function whoMayName({ knowledge, queues, subscriptions }: Account): string | null {
  if (!knowledge.complete) return 'Not all queues and subscriptions could be listed: one of them may name it.';
  if (queues.some(({ queue }) => queue.access.state !== 'readable'))
    return 'It may take the dead letters of queues that were not read.';
  const unread = subscriptions.some(({ attributes, pending }) => attributes === null && !pending);
  return unread ? 'It may take what SNS cannot deliver for subscriptions that were not read.' : null;
}

function absent(account: Account, arn: string): Verdict {
  const name = nameOfArn(arn);
  const { mend, why } = mendOf(account, arn);
  return {
    finding: {
      severity: 'risk',
      about: [arn],
      title: `${name} has no dead-letter queue`,
      explanation: `A message that its consumer cannot process is received again and again until it expires, and is then lost.${why}`,
      evidence: [{ label: `RedrivePolicy of ${name}`, value: 'none' }],
      mend,
    },
  };
}

function mendOf({ knowledge }: Account, arn: string): Pick<Finding, 'mend'> & { why: string } {
  const { place, account } = knowledge;
  const [queue, fifo] = [nameOfArn(arn), isFifo(arn)];
  const name = deadLetterName(queue, fifo);
  const at = { ...place, account: account ?? '' };
  if (name.length > 80) return { mend: null, why: '' };
  if (knowledge.queues.has(queueArnAt(at, name))) {
    return { mend: null, why: ` There is a queue ${name} already: a person must decide whether it may take them.` };
  }
  const intents = quickIntents(
    { connect: 'redrive', source: arn, name, fifo, maxReceiveCount: RECEIVES, deadLetters: false },
    at,
  );
  return {
    mend: { words: `Creates ${name}, where messages go that were received ${RECEIVES} times.`, intents },
    why: '',
  };
}
