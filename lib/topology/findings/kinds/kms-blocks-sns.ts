import { nameOfArn } from '../../arn.ts';
import { kmsWarning } from '../../change/rules/kms.ts';
import { type Account, isHere } from '../account.ts';
import { readQueue } from '../read.ts';
import { cannotTell, type Verdict } from '../verdict.ts';

/**
 * Queues that SNS sends to and whose key it may not use. What a customer's key allows stands in its key policy, which
 * Weir does not read. Source: as `kmsWarning`.
 */
export function* judgeKms(account: Account): Iterable<Verdict> {
  const { knowledge, feeding, undelivered } = account;
  for (const arn of new Set([...feeding.keys(), ...undelivered.keys()])) {
    if (knowledge.queues.get(arn)?.queue.access.state === 'missing') continue;
    const { settings, why } = readQueue(account, arn);
    if (why !== undefined) yield cannotTell(arn, why);
    const warning = settings ? kmsWarning(arn, settings) : null;
    if (warning?.severity === 'caution') yield cannotTell(arn, warning.words);
    if (warning?.severity === 'danger') yield blocked(account, arn, warning.words);
  }
}

function blocked({ knowledge, feeding }: Account, arn: string, words: string): Verdict {
  const name = nameOfArn(arn);
  const fed = feeding.get(arn) ?? [];
  return {
    finding: {
      severity: fed.length > 0 ? 'loss' : 'risk',
      about: [arn, ...fed.map(({ id }) => id)],
      title: `${name} is encrypted by a key that SNS may not use`,
      explanation: words,
      evidence: [
        { label: `KmsMasterKeyId of ${name}`, value: knowledge.queues.get(arn)?.settings?.KmsMasterKeyId ?? '' },
        {
          label: 'Fed by',
          value:
            fed.map(({ topicArn }) => nameOfArn(topicArn)).join(', ') || 'nothing: it takes what SNS cannot deliver',
        },
      ],
      mend: isHere(knowledge, arn)
        ? {
            words: `Encrypts ${name} with SQS's own key (SSE-SQS) instead. A key of your own that lets SNS use it does as well.`,
            intents: [{ kind: 'editQueue', queueArn: arn, attributes: { SqsManagedSseEnabled: 'true' } }],
          }
        : null,
    },
  };
}
