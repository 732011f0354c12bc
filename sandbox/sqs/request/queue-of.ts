import type { Call, Input } from '../../core/action.ts';
import { policySubjectOf } from '../../core/caller.ts';
import { evaluatePolicy } from '../../core/policy.ts';
import { ServiceError } from '../../core/service-error.ts';
import { type Queue, settle } from '../queue/queue.ts';
import { queueDoesNotExist } from './errors.ts';
import { text } from './input.ts';

/** What a queue policy cannot give to another account (SQS guide, basic examples of policies). */
const OWNERS_ONLY =
  /^(AddPermission|RemovePermission|DeleteQueue|SetQueueAttributes|TagQueue|UntagQueue|ListQueueTags|(Start|Cancel|List)MessageMoveTasks?)$/;

/** Whether no policy can let another account run an action. */
export function isOwnersOnly(action: string): boolean {
  return OWNERS_ONLY.test(action);
}

/**
 * The queue that `QueueUrl` names, as it is now, for a caller who may use it.
 * @throws ServiceError `InvalidAddress`, `QueueDoesNotExist`, `AccessDeniedException`
 */
export function queueOf(call: Call, input: Input): Queue {
  const url = text(input, 'QueueUrl');
  const [, account, name] = /^https?:\/\/[^/]+\/(\d{12})\/([^/]+)$/.exec(url) ?? [];
  if (!account || !name) {
    const message = `The address ${url} is not valid for this endpoint.`;
    throw new ServiceError({ code: 'InvalidAddress', status: 404, message });
  }
  return findAllowed(call, name, account);
}

/**
 * The queue of that name and owner, for a caller who may use it.
 * @throws ServiceError `QueueDoesNotExist`, `AccessDeniedException`
 */
export function findAllowed(call: Call, name: string, account: string): Queue {
  const queue = call.world.region(call.region.name, account).sqs.queues.get(name);
  if (!queue) throw queueDoesNotExist();
  assertAllowed(call, queue, account);
  settle(queue, call.region.clock.now());
  return queue;
}

/** The owner may do all that no statement denies; others only what a statement allows. */
function assertAllowed(call: Call, queue: Queue, owner: string): void {
  const caller = call.region.account;
  const policy = queue.attributes.get('Policy');
  if (!policy && caller === owner) return;
  const action = (call.target.action ?? '').replace(/Batch$/, '');
  const effect = evaluatePolicy(policy, {
    ...policySubjectOf(call.caller),
    action: `sqs:${action}`,
    resource: queue.arn,
  });
  const allowed = caller === owner ? effect !== 'deny' : effect === 'allow' && !isOwnersOnly(action);
  if (allowed) return;
  throw new ServiceError({
    code: 'AccessDenied',
    shape: 'AccessDeniedException',
    status: 403,
    message: `User: ${call.caller.arn} is not authorized to perform: sqs:${action} on resource: ${queue.arn}`,
  });
}
