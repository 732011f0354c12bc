import assert from 'node:assert/strict';
import { SetQueueAttributesCommand } from '@aws-sdk/client-sqs';
import type { Check, Subject } from '../../check.ts';
import { redrivePolicy } from './hands/dead-letters.ts';
import { arnOf, attributesOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const BY_QUEUE =
  'byQueue – Only queues specified by the sourceQueueArns parameter can specify this queue as the dead-letter queue.';
const ARNS = 'You can specify this parameter only when the redrivePermission parameter is set to byQueue.';

/** A dead-letter queue that lets itself be used by whom its policy names. */
function newDeadLetterQueue(subject: Subject, allow: Record<string, unknown>): Promise<string> {
  return newQueue(subject, 'dead', { RedriveAllowPolicy: JSON.stringify(allow) });
}

async function use({ sqs }: Subject, QueueUrl: string, deadArn: string): Promise<void> {
  const Attributes = { RedrivePolicy: redrivePolicy(deadArn, 3) };
  await sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes }));
}

const arnsOf = (count: number) => Array.from({ length: count }, (_, n) => `arn:aws:sqs:eu-west-1:123456789012:q-${n}`);

/** The three permissions by which a queue lets itself be used as a dead-letter queue. */
export const redriveAllowPoliciesChecks: readonly Check[] = [
  {
    name: 'sqs/SetQueueAttributes/lets every queue use a dead-letter queue that allows all',
    source: api(
      'SetQueueAttributes',
      'allowAll – (Default) Any source queues in this Amazon Web Services account in the same Region can specify this queue as the dead-letter queue.',
    ),
    async run(subject) {
      const dead = await newDeadLetterQueue(subject, { redrivePermission: 'allowAll' });
      await use(subject, await newQueue(subject, 'source'), await arnOf(subject, dead));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/lets no queue use a dead-letter queue that denies all',
    source: api('SetQueueAttributes', 'denyAll – No source queues can specify this queue as the dead-letter queue.'),
    async run(subject) {
      const dead = await newDeadLetterQueue(subject, { redrivePermission: 'denyAll' });
      await refused(use(subject, await newQueue(subject, 'source'), await arnOf(subject, dead)));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/lets only the queues named use a dead-letter queue by queue',
    source: api('SetQueueAttributes', BY_QUEUE),
    async run(subject) {
      const named = await newQueue(subject, 'named');
      const sourceQueueArns = [await arnOf(subject, named)];
      const dead = await newDeadLetterQueue(subject, { redrivePermission: 'byQueue', sourceQueueArns });
      const deadArn = await arnOf(subject, dead);
      await use(subject, named, deadArn);
      await refused(use(subject, await newQueue(subject, 'other'), deadArn));
    },
  },
  {
    name: 'sqs/GetQueueAttributes/answers the RedriveAllowPolicy',
    source: api(
      'SetQueueAttributes',
      'redrivePermission – The permission type that defines which source queues can specify the current queue as the dead-letter queue.',
    ),
    async run(subject) {
      const dead = await newDeadLetterQueue(subject, { redrivePermission: 'denyAll' });
      const { RedriveAllowPolicy = '' } = await attributesOf(subject, dead, 'RedriveAllowPolicy');
      assert.equal(JSON.parse(RedriveAllowPolicy).redrivePermission, 'denyAll');
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses sourceQueueArns where the permission is not byQueue',
    source: api('SetQueueAttributes', ARNS),
    async run(subject) {
      await refused(newDeadLetterQueue(subject, { redrivePermission: 'allowAll', sourceQueueArns: arnsOf(1) }));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/takes 10 sourceQueueArns, and refuses 11',
    source: api('SetQueueAttributes', 'You can specify up to 10 source queue ARNs.'),
    async run(subject) {
      await newDeadLetterQueue(subject, { redrivePermission: 'byQueue', sourceQueueArns: arnsOf(10) });
      await refused(newDeadLetterQueue(subject, { redrivePermission: 'byQueue', sourceQueueArns: arnsOf(11) }));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses a redrivePermission that is none',
    source: api(
      'SetQueueAttributes',
      'redrivePermission – The permission type that defines which source queues can specify the current queue as the dead-letter queue.',
    ),
    async run(subject) {
      await refused(newDeadLetterQueue(subject, { redrivePermission: 'allowSome' }));
    },
  },
];
