import assert from 'node:assert/strict';
import {
  GetQueueUrlCommand,
  RemovePermissionCommand,
  SendMessageBatchCommand,
  SetQueueAttributesCommand,
} from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { receive, receiveNone, receiveOne, send } from './hands/messages.ts';
import { allow, FRIEND, statementsOf } from './hands/permissions.ts';
import { attributesOf, nameOf, newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const GRANTS = 'Adds a permission to a queue for a specific principal. This allows sharing access to the queue.';
const OWNER = 'Only you, the owner of the queue, can grant or deny permissions to the queue.';

/** The policy of a queue, and what another account may do by it. */
export const policiesChecks: readonly Check[] = [
  {
    name: 'sqs/SetQueueAttributes/keeps a Policy, and answers it',
    source: api('GetQueueAttributes', 'Policy – Returns the policy of the queue.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'policy');
      const { QueueArn } = await attributesOf(subject, QueueUrl);
      const statement = {
        Sid: 'all',
        Effect: 'Allow',
        Principal: { AWS: FRIEND },
        Action: 'sqs:SendMessage',
        Resource: QueueArn,
      };
      const Policy = JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy } }));
      assert.equal((await statementsOf(subject, QueueUrl))[0]?.Sid, 'all');
    },
  },
  {
    name: 'sqs/SetQueueAttributes/refuses a Policy that is no JSON',
    source: api('SetQueueAttributes', 'A valid Amazon Web Services policy.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'policy');
      const Attributes = { Policy: '{"Statement":' };
      await refused(subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes })));
    },
  },
  {
    name: 'sqs/SetQueueAttributes/takes a Policy away where it is empty',
    source: api('SetQueueAttributes', 'Sets the value of one or more queue attributes, like a policy.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'policy');
      await allow(subject, QueueUrl);
      await subject.sqs.send(new SetQueueAttributesCommand({ QueueUrl, Attributes: { Policy: '' } }));
      assert.deepEqual(await statementsOf(subject, QueueUrl), []);
    },
  },
  {
    name: 'sqs/SendMessage/refuses another account without a permission',
    source: api('AddPermission', OWNER),
    needs: ['another account'],
    async run(subject) {
      const url = await newQueue(subject, 'mine');
      await refused(send(subject.asAccount(FRIEND), url, 'from outside'));
      await receiveNone(subject, url);
    },
  },
  {
    name: 'sqs/SendMessage/lets another account send by a permission, and do nothing else',
    source: api('AddPermission', GRANTS),
    needs: ['another account'],
    async run(subject) {
      const url = await newQueue(subject, 'shared');
      await allow(subject, url);
      const friend = subject.asAccount(FRIEND);
      await send(friend, url, 'from a friend');
      await refused(receive(friend, url));
      assert.equal((await receiveOne(subject, url)).Body, 'from a friend');
    },
  },
  {
    name: 'sqs/SendMessageBatch/is allowed with SendMessage',
    source: api(
      'AddPermission',
      'Specifying SendMessage, DeleteMessage, or ChangeMessageVisibility for ActionName.n also grants permissions for the corresponding batch versions of those actions: SendMessageBatch, DeleteMessageBatch, and ChangeMessageVisibilityBatch.',
    ),
    needs: ['another account'],
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'shared');
      await allow(subject, QueueUrl);
      const command = new SendMessageBatchCommand({ QueueUrl, Entries: [{ Id: 'a', MessageBody: 'one' }] });
      assert.equal((await subject.asAccount(FRIEND).sqs.send(command)).Successful?.length, 1);
    },
  },
  {
    name: 'sqs/GetQueueUrl/finds the queue of another account that grants it',
    source: api(
      'GetQueueUrl',
      'Note that the queue owner must grant you the necessary permissions to access the queue.',
    ),
    needs: ['another account'],
    async run(subject) {
      const url = await newQueue(subject, 'shared');
      const { QueueArn = '' } = await attributesOf(subject, url);
      const QueueOwnerAWSAccountId = QueueArn.split(':')[4];
      const command = new GetQueueUrlCommand({ QueueName: nameOf(url), QueueOwnerAWSAccountId });
      const friend = subject.asAccount(FRIEND);
      await refused(friend.sqs.send(command));
      await allow(subject, url, { Actions: ['GetQueueUrl'] });
      assert.equal((await friend.sqs.send(command)).QueueUrl, url);
    },
  },
  {
    name: 'sqs/RemovePermission/takes the permission from the other account',
    source: api('RemovePermission', 'Only the owner of a queue can remove permissions from it.'),
    needs: ['another account'],
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'shared');
      await allow(subject, QueueUrl, { Actions: ['*'] });
      const friend = subject.asAccount(FRIEND);
      await refused(friend.sqs.send(new RemovePermissionCommand({ QueueUrl, Label: 'friends' })));
      await subject.sqs.send(new RemovePermissionCommand({ QueueUrl, Label: 'friends' }));
      await refused(send(friend, QueueUrl, 'too late'));
    },
  },
];
