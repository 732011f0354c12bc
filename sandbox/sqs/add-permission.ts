import type { Call, Input } from '../core/action.ts';
import { checkPolicy } from './attributes/policy-rule.ts';
import { readPolicy, writePolicy } from './attributes/policy-text.ts';
import { invalidValue, missingParameter } from './request/errors.ts';
import { text, texts } from './request/input.ts';
import { queueOf } from './request/queue-of.ts';

const LABEL = /^[A-Za-z0-9_-]{1,80}$/;

/** Adds a statement to the queue's policy that lets accounts run actions; the label is its `Sid`. */
export function addPermission(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const label = text(input, 'Label');
  const accounts = texts(input, 'AWSAccountIds');
  const actions = texts(input, 'Actions');
  if (accounts.length === 0) throw missingParameter('AWSAccountIds');
  if (actions.length === 0) throw missingParameter('Actions');
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
