import assert from 'node:assert/strict';
import {
  AddPermissionCommand,
  AuthorizationErrorException,
  InvalidParameterException,
  NotFoundException,
  PutDataProtectionPolicyCommand,
  RemovePermissionCommand,
} from '@aws-sdk/client-sns';
import type { Check, Clients } from '../../check.ts';
import { FRIEND } from '../sqs/hands/permissions.ts';
import { publish } from './hands/messages.ts';
import { reference } from './hands/said-by.ts';
import { setOfTopic, topicAttributes } from './hands/topics.ts';
import { makeTopic } from './hands/wiring.ts';

const ADDS = reference(
  'AddPermission',
  "Adds a statement to a topic's access control policy, granting access for the specified Amazon Web Services accounts to the specified actions.",
);
const BY_DEFAULT = reference('CreateTopic', 'By default, only the topic owner can publish or subscribe to the topic.');

const add = ({ sns }: Clients, TopicArn: string, Label: string, ActionName = ['Publish']) =>
  sns.send(new AddPermissionCommand({ TopicArn, Label, AWSAccountId: [FRIEND], ActionName }));

async function labelsOf(clients: Clients, topic: string): Promise<string[]> {
  const { Policy } = await topicAttributes(clients, topic);
  return (JSON.parse(Policy || '{}').Statement ?? []).map(({ Sid }: { Sid: string }) => Sid);
}

/** Who may do what with a topic. */
export const topicPermissionsChecks: readonly Check[] = [
  {
    name: "sns/AddPermission/adds a statement of that label to the topic's policy",
    source: ADDS,
    async run(subject) {
      const topic = await makeTopic(subject);
      const before = await labelsOf(subject, topic);
      await add(subject, topic, 'friends');
      assert.deepEqual(await labelsOf(subject, topic), [...before, 'friends']);
    },
  },
  {
    name: 'sns/AddPermission/lets another account publish',
    source: ADDS,
    needs: ['another account'],
    async run(subject) {
      const [topic, friend] = [await makeTopic(subject), subject.asAccount(FRIEND)];
      await assert.rejects(publish(friend, topic, 'hello'), AuthorizationErrorException);
      await add(subject, topic, 'friends');
      assert.ok((await publish(friend, topic, 'hello')).MessageId);
    },
  },
  {
    name: 'sns/AddPermission/refuses a label that is taken',
    source: reference('AddPermission', 'A unique identifier for the new policy statement.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await add(subject, topic, 'friends');
      await assert.rejects(add(subject, topic, 'friends', ['Subscribe']), InvalidParameterException);
    },
  },
  {
    name: 'sns/AddPermission/refuses an action that does not exist',
    source: reference('AddPermission', 'Valid values: Any Amazon SNS action name, for example Publish.'),
    async run(subject) {
      await assert.rejects(add(subject, await makeTopic(subject), 'a', ['Shout']), InvalidParameterException);
    },
  },
  {
    name: 'sns/AddPermission/is refused for a topic that is not there',
    source: reference('AddPermission', 'Indicates that the requested resource does not exist.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(add(subject, `${topic}-not`, 'friends'), NotFoundException);
    },
  },
  {
    name: "sns/RemovePermission/removes the statement of that label from the topic's policy",
    source: reference('RemovePermission', "Removes a statement from a topic's access control policy."),
    async run(subject) {
      const topic = await makeTopic(subject);
      await add(subject, topic, 'friends');
      await add(subject, topic, 'others');
      await subject.sns.send(new RemovePermissionCommand({ TopicArn: topic, Label: 'friends' }));
      const labels = await labelsOf(subject, topic);
      assert.deepEqual([labels.includes('friends'), labels.includes('others')], [false, true]);
    },
  },
  {
    name: 'sns/Policy/lets only the owner publish by default',
    source: BY_DEFAULT,
    needs: ['another account'],
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(publish(subject.asAccount(FRIEND), topic, 'hello'), AuthorizationErrorException);
    },
  },
  {
    name: 'sns/Policy/hides what the topic is from another account by default',
    source: reference(
      'GetTopicAttributes',
      'Indicates that the user has been denied access to the requested resource.',
    ),
    needs: ['another account'],
    async run(subject) {
      const topic = await makeTopic(subject);
      await assert.rejects(topicAttributes(subject.asAccount(FRIEND), topic), AuthorizationErrorException);
    },
  },
  {
    name: 'sns/Policy/binds the owner, too, where it denies',
    source: reference('Publish', 'Indicates that the user has been denied access to the requested resource.'),
    async run(subject) {
      const topic = await makeTopic(subject);
      const Statement = [{ Effect: 'Deny', Principal: '*', Action: 'SNS:Publish', Resource: topic }];
      await setOfTopic(subject, topic, 'Policy', JSON.stringify({ Version: '2012-10-17', Statement }));
      await assert.rejects(publish(subject, topic, 'hello'), AuthorizationErrorException);
    },
  },
  {
    name: 'sns/PutDataProtectionPolicy/refuses what is no JSON',
    source: reference('PutDataProtectionPolicy', 'The DataProtectionPolicy must be in JSON string format.'),
    async run(subject) {
      const ResourceArn = await makeTopic(subject);
      const put = subject.sns.send(new PutDataProtectionPolicyCommand({ ResourceArn, DataProtectionPolicy: '{' }));
      await assert.rejects(put, InvalidParameterException);
    },
  },
];
