import type { PlanStep } from '#lib/contracts/plan.ts';
import { nameOfArn } from '../../arn.ts';
import { commentLines } from '../one-line.ts';
import { printCommand } from './command.ts';
import { commandOf, type Place, placeOptions } from './command-of.ts';
import { type ScriptHead, scriptHead } from './script-head.ts';
import { ScriptNames } from './script-names.ts';
import { shellWord } from './words.ts';

/** One call of a script, with why it is made. */
export type ScriptStep = Pick<PlanStep, 'call' | 'account' | 'region' | 'reason'>;

export type ScriptInput = ScriptHead & {
  steps: readonly ScriptStep[];
  /** ARNs of subscriptions that stand already, by id. */
  subscriptionArns: ReadonlyMap<string, string>;
};

/** A bash script of AWS CLI commands that makes the calls in order, and ends at the first that fails. */
export function cliScript({ steps, subscriptionArns, ...head }: ScriptInput): string {
  const calls = steps.map(({ call }) => call);
  const names = new ScriptNames(calls, subscriptionArns);
  const blocks = steps.map((step, at) => blockOf(step, at, { names, custom: head.custom }));
  return `${[scriptHead(head), ...blocks].join('\n\n')}\n`;
}

function blockOf(step: ScriptStep, at: number, { names, custom }: { names: ScriptNames; custom: boolean }): string {
  const { call, region, account, reason } = step;
  const place = { region, custom };
  const lines = commentLines(reason);
  const queue = names.takeUnknownQueue(call);
  if (queue !== null) lines.push(askUrl(queue, { account, place, variable: names.urlOf(queue) }));
  if ('subscription' in call && names.arnOf(call.subscription) === null) lines.push(...UNCONFIRMED);
  else {
    const subscriptionOf = (id: string) => names.arnOf(id) ?? '';
    const command = commandOf(call, { ...place, urlOf: (arn) => names.urlOf(arn), subscriptionOf });
    lines.push(printCommand({ ...command, ...names.after(call, at) }));
  }
  return lines.join('\n');
}

/** The owner is named too, so that no queue of that name in another account is taken for it. */
function askUrl(
  arn: string,
  { account, place, variable }: { account: string; place: Place; variable: string },
): string {
  const verb = 'sqs get-queue-url';
  return printCommand({
    verb,
    options: [
      ...placeOptions(verb, place),
      ['queue-name', shellWord(nameOfArn(arn))],
      ['queue-owner-aws-account-id', shellWord(account)],
    ],
    keep: { variable, field: 'QueueUrl' },
  });
}

/** Only a subscription that waits for its endpoint has none: SNS API reference, Subscribe. */
const UNCONFIRMED = ["echo 'This subscription has no ARN before it is confirmed: confirm it first.' >&2", 'exit 1'];
