import type { Policy } from '#lib/contracts/queue.ts';
import type { Delivery } from '#lib/contracts/subscription.ts';
import { parseArn } from './arn.ts';
import { allOf, anyOf, conditionHolds, type RequestContext, type Verdict } from './policy/condition-holds.ts';
import { globMatches } from './policy/glob.ts';
import { isPublic } from './policy/is-public.ts';
import { statementWords } from './policy/statement-words.ts';
import { readStatements, type Statement } from './policy/statements.ts';

/** A resource policy in words, one entry a statement; `problem` says why it could not be parsed. Never throws. */
export function parsePolicy(json: string): Policy {
  try {
    const statements = readStatements(json).map((statement) => ({
      sid: statement.sid,
      effect: statement.effect,
      words: statementWords(statement),
      public: isPublic(statement),
    }));
    return { json, statements, problem: null };
  } catch (error) {
    return { json, statements: [], problem: error instanceof Error ? error.message : 'The policy cannot be read.' };
  }
}

/**
 * Whether a queue's policy lets a topic send to it. A queue without a policy drops what topics send, also those of its
 * own account; what Weir cannot judge is `unknown`, never guessed. Source: SNS developer guide, "Subscribing an Amazon
 * SQS queue to an Amazon SNS topic"; IAM user guide, "Policy evaluation logic".
 * @param policyJson the attribute `Policy`, `null` = the queue has none
 */
export function deliveryByPolicy(
  policyJson: string | null,
  request: { queueArn: string; topicArn: string; topicOwner: string },
): Exclude<Delivery, 'orphan'> {
  if (policyJson === null || policyJson.trim() === '') return 'no-policy';
  let statements: Statement[];
  try {
    statements = readStatements(policyJson);
  } catch {
    return 'unknown';
  }
  const verdictOf = (effect: Statement['effect']) =>
    anyOf(statements.filter((one) => one.effect === effect).map((one) => applies(one, request)));
  const [denied, allowed] = [verdictOf('Deny'), verdictOf('Allow')];
  if (denied === true || allowed === false) return 'no-policy';
  return denied === 'unknown' || allowed === 'unknown' ? 'unknown' : 'allowed';
}

function applies(statement: Statement, request: { queueArn: string; topicArn: string; topicOwner: string }): Verdict {
  const { principals, actions, resources, inverted, conditions } = statement;
  const { queueArn, topicArn, topicOwner } = request;
  const regions = [topicArn, queueArn].map((arn) => parseArn(arn)?.region ?? '');
  const sns = ['sns.amazonaws.com', ...regions.map((region) => `sns.${region}.amazonaws.com`)];
  // SNS delivers to SQS over TLS, as the service itself on behalf of the topic.
  const context: RequestContext = {
    'aws:sourcearn': topicArn,
    'aws:sourceaccount': topicOwner,
    'aws:securetransport': 'true',
    'aws:principalisawsservice': 'true',
  };
  const isSns = Object.values(principals)
    .flat()
    .some((principal) => principal === '*' || sns.includes(principal));
  const isSend = actions.some((action) => globMatches(action.toLowerCase(), 'sqs:sendmessage'));
  const isQueue = resources.some((resource) => globMatches(resource, queueArn));
  return allOf([
    inverted.includes('NotPrincipal') ? 'unknown' : isSns,
    isSend !== inverted.includes('NotAction'),
    isQueue !== inverted.includes('NotResource'),
    ...conditions.map((condition) => conditionHolds(condition, context)),
  ]);
}
