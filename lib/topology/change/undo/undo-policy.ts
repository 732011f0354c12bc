import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../../arn.ts';
import type { Planner } from '../planner.ts';
import { isNeeded, mayBeNeeded } from '../plans/delivery.ts';
import { canonical, readDelivery } from '../policy/delivery-statement.ts';
import { allowInPolicy, forgoInPolicy, problemOf, tooLarge, topicsAllowedByUs } from '../policy/merge-policy.ts';
import { policyOf, takeApart, withoutStatement, withStatement } from '../policy/policy-text.ts';

type Policies = {
  queueArn: string;
  before: string | null;
  after: string | null;
  now: string | null;
  intents: readonly Intent[];
};

/**
 * The policy as it was before, text and all, where it is as the step left it. Where others wrote in it since, only what
 * the step did is taken back: topics of Weir's statement, and whole statements.
 */
export function undoPolicy(planner: Planner, policies: Policies): string | null {
  const { queueArn, before, after, now } = policies;
  if (now === before) return now;
  const name = nameOfArn(queueArn);
  const allowed = { before: topicsAllowedByUs(before, queueArn), after: topicsAllowedByUs(after, queueArn) };
  const added = allowed.after.filter((topicArn) => !allowed.before.includes(topicArn));
  const needed = added.filter((topicArn) => isStillNeeded(planner, policies, topicArn));
  for (const topicArn of needed) {
    planner.stays(`Topic ${nameOfArn(topicArn)} may still send to ${name}, since a subscription needs it, or may.`);
  }
  if (now === after && needed.length === 0) return before;
  if (now !== null && problemOf(now)) {
    planner.stays(`The policy of ${name} cannot be read any more and stays as it is.`);
    return now;
  }
  let text = now;
  for (const topicArn of added) if (!needed.includes(topicArn)) text = forgoInPolicy(text, { topicArn, queueArn });
  for (const topicArn of allowed.before) {
    if (allowed.after.includes(topicArn)) continue;
    const merged = allowInPolicy(text, { topicArn, queueArn });
    if (merged.refusal === undefined) text = merged.text;
    else planner.stays(merged.refusal);
  }
  for (const { said } of foreign(after)) if (!has(before, said)) text = without(text, said);
  for (const { said, json } of foreign(before)) {
    if (has(after, said) || has(text, said)) continue;
    const merged = text === null ? policyOf(json) : withStatement(takeApart(text), json);
    const refusal = tooLarge(queueArn, merged);
    if (refusal) planner.stays(refusal);
    else text = merged;
  }
  return text;
}

/** A permission that was wanted for itself goes with its undo, whoever needs it. */
function isStillNeeded(planner: Planner, { queueArn, intents }: Policies, topicArn: string): boolean {
  const wanted = intents.some(
    (intent) => intent.kind === 'allowDelivery' && intent.queueArn === queueArn && intent.topicArn === topicArn,
  );
  const ends = { topicArn, queueArn };
  return !wanted && (isNeeded(planner, ends) || mayBeNeeded(planner, ends));
}

type Foreign = { said: string; json: object };

function foreign(policy: string | null): Foreign[] {
  if (policy === null || problemOf(policy)) return [];
  return takeApart(policy).statements.flatMap(({ json }) =>
    readDelivery(json) || typeof json !== 'object' || json === null ? [] : { said: canonical(json), json },
  );
}

function has(policy: string | null, said: string): boolean {
  return foreign(policy).some((one) => one.said === said);
}

function without(policy: string | null, said: string): string | null {
  if (policy === null) return null;
  const apart = takeApart(policy);
  const index = apart.statements.findIndex(({ json }) => canonical(json) === said);
  return index < 0 ? policy : withoutStatement(apart, index);
}
