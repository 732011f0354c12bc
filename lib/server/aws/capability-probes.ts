import { ListPlatformApplicationsCommand, ListTagsForResourceCommand, ListTopicsCommand } from '@aws-sdk/client-sns';
import { ListMessageMoveTasksCommand, ListQueueTagsCommand } from '@aws-sdk/client-sqs';
import type { CapabilityName } from '#lib/contracts/capability.ts';
import { placeOf } from '#lib/server/place.ts';
import type { Aws } from './clients.ts';

type Probe = {
  service: 'sqs' | 'sns';
  /** As IAM writes it. */
  action: string;
  /** Asks, and changes nothing. */
  ask(aws: Aws): Promise<unknown>;
};

/** Nobody's: whether it is there is not asked, but whether the question is understood. */
const NAME = 'weir-asks-what-this-server-can-do';
const ACCOUNT = '000000000000';

const arnIn = ({ region }: Aws, service: string) =>
  `arn:${placeOf(region).partition}:${service}:${region}:${ACCOUNT}:${NAME}`;

/** One reading call for each capability. It works for a role that may only read. */
export const CAPABILITY_PROBES: Record<CapabilityName, Probe> = {
  topics: {
    service: 'sns',
    action: 'sns:ListTopics',
    ask: ({ sns }) => sns.send(new ListTopicsCommand({})),
  },
  messageMoveTasks: {
    service: 'sqs',
    action: 'sqs:ListMessageMoveTasks',
    ask: (aws) => aws.sqs.send(new ListMessageMoveTasksCommand({ SourceArn: arnIn(aws, 'sqs'), MaxResults: 1 })),
  },
  queueTags: {
    service: 'sqs',
    action: 'sqs:ListQueueTags',
    ask: (aws) => aws.sqs.send(new ListQueueTagsCommand({ QueueUrl: `https://${aws.host('sqs')}/${ACCOUNT}/${NAME}` })),
  },
  topicTags: {
    service: 'sns',
    action: 'sns:ListTagsForResource',
    ask: (aws) => aws.sns.send(new ListTagsForResourceCommand({ ResourceArn: arnIn(aws, 'sns') })),
  },
  platformApplications: {
    service: 'sns',
    action: 'sns:ListPlatformApplications',
    ask: ({ sns }) => sns.send(new ListPlatformApplicationsCommand({})),
  },
};

/** What is not sent any more to a server that lacks a capability. */
export const ACTIONS_OF: Record<CapabilityName, readonly string[]> = {
  topics: ['sns:*'],
  messageMoveTasks: ['sqs:StartMessageMoveTask', 'sqs:ListMessageMoveTasks', 'sqs:CancelMessageMoveTask'],
  queueTags: ['sqs:ListQueueTags', 'sqs:TagQueue', 'sqs:UntagQueue'],
  topicTags: ['sns:ListTagsForResource', 'sns:TagResource', 'sns:UntagResource'],
  platformApplications: [
    'sns:ListPlatformApplications',
    'sns:GetPlatformApplicationAttributes',
    'sns:ListEndpointsByPlatformApplication',
    'sns:GetEndpointAttributes',
  ],
};
