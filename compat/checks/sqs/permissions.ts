import assert from 'node:assert/strict';
import { OverLimit, RemovePermissionCommand } from '@aws-sdk/client-sqs';
import type { Check } from '../../check.ts';
import { allow, FRIEND, statementsOf } from './hands/permissions.ts';
import { newQueue } from './hands/queues.ts';
import { refused } from './hands/refused.ts';
import { api } from './hands/source.ts';

const LABEL =
  'Maximum 80 characters. Allowed characters include alphanumeric characters, hyphens (-), and underscores (_).';
const GRANTS = 'Adds a permission to a queue for a specific principal. This allows sharing access to the queue.';

/** What AddPermission and RemovePermission write into a policy. */
export const permissionsChecks: readonly Check[] = [
  {
    name: 'sqs/AddPermission/writes a policy of the label, the account and the actions',
    source: api('AddPermission', 'AddPermission generates a policy for you.'),
    async run(subject) {
      const url = await newQueue(subject, 'shared');
      await allow(subject, url, { Actions: ['SendMessage', 'ReceiveMessage'] });
      const [statement, ...others] = await statementsOf(subject, url);
      assert.deepEqual(others, []);
      assert.deepEqual([statement?.Sid, statement?.Effect], ['friends', 'Allow']);
      assert.match(JSON.stringify(statement?.Principal), new RegExp(FRIEND));
      const actions = [statement?.Action].flat().map((action) => action?.toLowerCase());
      assert.deepEqual(actions.sort(), ['sqs:receivemessage', 'sqs:sendmessage']);
    },
  },
  {
    name: 'sqs/AddPermission/adds to the policy that is there',
    source: api('AddPermission', GRANTS),
    async run(subject) {
      const url = await newQueue(subject, 'shared');
      await allow(subject, url);
      await allow(subject, url, { Label: 'more', Actions: ['ReceiveMessage'] });
      assert.deepEqual((await statementsOf(subject, url)).map(({ Sid }) => Sid).sort(), ['friends', 'more']);
    },
  },
  {
    name: 'sqs/AddPermission/refuses a label that is there',
    source: api(
      'AddPermission',
      "The unique identification of the permission you're setting (for example, AliceSendMessage).",
    ),
    async run(subject) {
      const url = await newQueue(subject, 'shared');
      await allow(subject, url);
      await refused(allow(subject, url, { Actions: ['ReceiveMessage'] }));
    },
  },
  {
    name: 'sqs/AddPermission/refuses a label of other characters, or of 81',
    source: api('AddPermission', LABEL),
    async run(subject) {
      const url = await newQueue(subject, 'shared');
      for (const Label of ['two words', 'a.b', 'x'.repeat(81)]) await refused(allow(subject, url, { Label }));
    },
  },
  {
    name: 'sqs/AddPermission/refuses an action that does not exist',
    source: api('AddPermission', 'Valid values: the name of any action or *.'),
    async run(subject) {
      await refused(allow(subject, await newQueue(subject, 'shared'), { Actions: ['PaintMessage'] }));
    },
  },
  {
    name: 'sqs/AddPermission/refuses more than seven actions',
    source: api('AddPermission', 'An Amazon SQS policy can have a maximum of seven actions per statement.'),
    async run(subject) {
      const Actions = [
        'SendMessage',
        'ReceiveMessage',
        'DeleteMessage',
        'ChangeMessageVisibility',
        'GetQueueAttributes',
        'GetQueueUrl',
        'ListDeadLetterSourceQueues',
        'PurgeQueue',
      ];
      const url = await newQueue(subject, 'shared');
      await allow(subject, url, { Actions: Actions.slice(0, 7) });
      await refused(allow(subject, url, { Label: 'eight', Actions }));
    },
  },
  {
    name: 'sqs/RemovePermission/removes the permission of the label, and no other',
    source: api(
      'RemovePermission',
      'Revokes any permissions in the queue policy that matches the specified Label parameter.',
    ),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'shared');
      await allow(subject, QueueUrl);
      await allow(subject, QueueUrl, { Label: 'more' });
      await subject.sqs.send(new RemovePermissionCommand({ QueueUrl, Label: 'friends' }));
      assert.deepEqual(
        (await statementsOf(subject, QueueUrl)).map(({ Sid }) => Sid),
        ['more'],
      );
    },
  },
  {
    name: 'sqs/RemovePermission/refuses a label that is not there',
    source: api('RemovePermission', 'The identification of the permission to remove.'),
    async run(subject) {
      const QueueUrl = await newQueue(subject, 'shared');
      await refused(subject.sqs.send(new RemovePermissionCommand({ QueueUrl, Label: 'nobody' })));
    },
  },
  {
    name: 'sqs/AddPermission/refuses what would be too many permissions with OverLimit',
    source: api(
      'AddPermission',
      'For example, ReceiveMessage returns this error if the maximum number of in flight messages is reached and AddPermission returns this error if the maximum number of permissions for the queue is reached.',
    ),
    async run(subject) {
      const url = await newQueue(subject, 'shared');
      for (let n = 0; n < 20; n += 1) await allow(subject, url, { Label: `friends-${n}` });
      await refused(allow(subject, url, { Label: 'friends-20' }), OverLimit);
    },
  },
];
