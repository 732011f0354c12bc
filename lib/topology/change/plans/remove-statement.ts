import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import { statementWords } from '../../policy/statement-words.ts';
import { readStatements } from '../../policy/statements.ts';
import type { Planner } from '../planner.ts';
import { sameText } from '../policy/delivery-statement.ts';
import { problemOf } from '../policy/merge-policy.ts';
import { takeApart, withoutStatement } from '../policy/policy-text.ts';
import { Refusal } from '../refusal.ts';
import { theQueue } from '../resources.ts';

type Remove = Extract<Intent, { kind: 'removeStatement' }>;

/** Takes one statement out by what it says; its place only tells which of several that say the same. */
export function planRemoveStatement(planner: Planner, { queueArn, index, statement }: Remove): void {
  const policy = theQueue(planner.world, queueArn).attributes.Policy ?? null;
  const name = nameOfArn(queueArn);
  if (policy === null) return;
  const problem = problemOf(policy);
  if (problem) throw new Refusal(`The policy of ${name} cannot be worked on: ${problem}`);
  const apart = takeApart(policy);
  const fitting = apart.statements.flatMap(({ json }, at) => (sameText(JSON.stringify(json), statement) ? [at] : []));
  const at = fitting.includes(index) ? index : fitting[0];
  if (at === undefined) return;
  if (at !== index && fitting.length > 1) throw new Refusal(`The policy of ${name} has changed: look at it again.`);
  const says = readStatements(policy)[at];
  const reason = `So that the policy says no more: ${says ? statementWords(says) : statement}`;
  const attributes = { Policy: withoutStatement(apart, at) ?? '' };
  planner.step({ action: 'SetQueueAttributes', arn: queueArn, attributes }, reason);
}
