import type { Call, Input } from '../core/action.ts';
import { readPolicy, writePolicy } from './attributes/policy-text.ts';
import { invalidValue } from './request/errors.ts';
import { text } from './request/input.ts';
import { queueOf } from './request/queue-of.ts';

/** Takes the statement of that label out of the queue's policy, and the policy away with its last. */
export function removePermission(call: Call, input: Input): object {
  const queue = queueOf(call, input);
  const label = text(input, 'Label');
  const policy = readPolicy(queue);
  const rest = policy.Statement.filter((statement) => statement.Sid !== label);
  if (rest.length === policy.Statement.length) throw invalidValue('Label', label, "can't find label");
  writePolicy(queue, { ...policy, Statement: rest }, call.region.clock.now());
  return {};
}
