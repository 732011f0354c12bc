import type { Call, Input } from '../core/action.ts';
import { checkPolicy } from './attributes/policy-rule.ts';
import { readPolicy, writePolicy } from './attributes/policy-text.ts';
import { invalidValue, missingParameter } from './request/errors.ts';
import { text, texts } from './request/input.ts';
import { isOwnersOnly, queueOf } from './request/queue-of.ts';

const LABEL = /^[A-Za-z0-9_-]{1,80}$/;

/** `*`, and what a statement can give to another account (SQS guide, actions of the access policy language). */
const GRANTABLE =
  /^(\*|(SendMessage|DeleteMessage|ChangeMessageVisibility)(Batch)?|ReceiveMessage|GetQueue(Attributes|Url)|ListDeadLetterSourceQueues|PurgeQueue)$/;

/** Adds a statement to the queue's policy that lets accounts run actions; the label is its `Sid`. */
export function addPermission(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const label = text(input, 'Label');
  const accounts = texts(input, 'AWSAccountIds');
  const actions = texts(input, 'Actions');
  if (actions.length === 0) throw missingParameter('Actions');
  if (accounts.length === 0 || !accounts.every((account) => /^\d{12}$/.test(account))) {
    throw invalidValue('PrincipalId', `[${accounts.join(', ')}]`, 'Unable to verify');
  }
  for (const action of actions) assertGrantable(action);
  if (!LABEL.test(label)) throw invalidValue('Label', label, 'Must be 1 to 80 letters, digits, hyphens or underscores');
  const policy = readPolicy(queue);
  if (policy.Statement.some((statement) => statement.Sid === label)) {
    throw invalidValue('Label', label, 'Already exists');
  }
  const statement = {
    Sid: label,
    Effect: 'Allow',
    Principal: { AWS: accounts.map((account) => `arn:aws:iam::${account}:root`) },
    Action: actions.map((action) => `SQS:${action}`),
    Resource: queue.arn,
  };
  const changed = { ...policy, Statement: [...policy.Statement, statement] };
  checkPolicy(JSON.stringify(changed));
  writePolicy(queue, changed, call.region.clock.now());
  return {};
}

function assertGrantable(action: string): void {
  if (GRANTABLE.test(action)) return;
  const reason = isOwnersOnly(action)
    ? 'Only the queue owner is allowed to invoke this action'
    : 'Please refer to the appropriate WSDL for a list of valid actions';
  throw invalidValue('ActionName', `SQS:${action}`, reason);
}
