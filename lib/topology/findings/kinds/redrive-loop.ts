import { nameOfArn } from '../../arn.ts';
import type { Account } from '../account.ts';
import type { Verdict } from '../verdict.ts';

/** Dead letters that come back to where they began. Each loop once. */
export function* judgeLoops(account: Account): Iterable<Verdict> {
  const done = new Set<string>();
  for (const { queue } of account.queues) {
    const path: string[] = [];
    for (let at: string | undefined = queue.arn; at !== undefined && !done.has(at); at = targetOf(account, at)) {
      done.add(at);
      path.push(at);
    }
    const end = targetOf(account, path.at(-1) ?? '');
    const begin = end === undefined ? -1 : path.indexOf(end);
    if (begin >= 0) yield loop(path.slice(begin));
  }
}

function targetOf({ knowledge }: Account, arn: string): string | undefined {
  const queue = knowledge.queues.get(arn)?.queue;
  return queue?.access.state === 'readable' ? queue.deadLetter?.arn : undefined;
}

function loop(arns: readonly string[]): Verdict {
  const [only = '', ...others] = arns;
  const names = arns.map(nameOfArn);
  const alone = others.length === 0;
  return {
    finding: {
      severity: 'risk',
      about: [...arns],
      title: alone ? `${names[0]} is its own dead-letter queue` : `Dead letters of ${names.join(', ')} go round`,
      explanation: `Messages that fail come back until they expire, and nobody sees that they failed.${alone ? '' : ' A person must decide where the loop is cut.'}`,
      evidence: arns.map((arn, index) => ({
        label: `Dead-letter queue of ${nameOfArn(arn)}`,
        value: names[(index + 1) % names.length] ?? '',
      })),
      mend: alone
        ? {
            words: 'Takes its redrive policy away.',
            intents: [{ kind: 'setRedrivePolicy', queueArn: only, deadLetter: null }],
          }
        : null,
    },
  };
}
