import * as sns from '@aws-sdk/client-sns';
import * as sqs from '@aws-sdk/client-sqs';

export type Clients = { sqs: sqs.SQSClient; sns: sns.SNSClient };
/** How the CLI reads an option's value. */
export type Kind = 'text' | 'map' | 'list' | 'structures' | 'flag';
export type Verb = {
  /** Parameters of the service by the CLI's options, with how the CLI reads their values. */
  options: Record<string, readonly [parameter: string, kind: Kind]>;
  required: readonly string[];
  send: (clients: Clients, input: never) => Promise<object>;
};

const queueUrl = ['QueueUrl', 'text'] as const;
const topicArn = ['TopicArn', 'text'] as const;
const attributeName = ['AttributeName', 'text'] as const;
const attributeValue = ['AttributeValue', 'text'] as const;
const attributes = ['Attributes', 'map'] as const;

/** The commands that a script of Weir's may hold. Source: AWS CLI command reference. */
export const VERBS: Record<string, Verb> = {
  'sts get-caller-identity': { options: {}, required: [], send: async () => ({ Account: '000000000000' }) },
  'sqs create-queue': {
    options: { 'queue-name': ['QueueName', 'text'], attributes, tags: ['tags', 'map'] },
    required: ['queue-name'],
    send: (to, input) => to.sqs.send(new sqs.CreateQueueCommand(input)),
  },
  'sqs get-queue-url': {
    options: { 'queue-name': ['QueueName', 'text'], 'queue-owner-aws-account-id': ['QueueOwnerAWSAccountId', 'text'] },
    required: ['queue-name'],
    send: (to, input) => to.sqs.send(new sqs.GetQueueUrlCommand(input)),
  },
  'sqs set-queue-attributes': {
    options: { 'queue-url': queueUrl, attributes },
    required: ['queue-url', 'attributes'],
    send: (to, input) => to.sqs.send(new sqs.SetQueueAttributesCommand(input)),
  },
  'sqs delete-queue': {
    options: { 'queue-url': queueUrl },
    required: ['queue-url'],
    send: (to, input) => to.sqs.send(new sqs.DeleteQueueCommand(input)),
  },
  'sqs tag-queue': {
    options: { 'queue-url': queueUrl, tags: ['Tags', 'map'] },
    required: ['queue-url', 'tags'],
    send: (to, input) => to.sqs.send(new sqs.TagQueueCommand(input)),
  },
  'sqs untag-queue': {
    options: { 'queue-url': queueUrl, 'tag-keys': ['TagKeys', 'list'] },
    required: ['queue-url', 'tag-keys'],
    send: (to, input) => to.sqs.send(new sqs.UntagQueueCommand(input)),
  },
  'sns create-topic': {
    options: { name: ['Name', 'text'], attributes, tags: ['Tags', 'structures'] },
    required: ['name'],
    send: (to, input) => to.sns.send(new sns.CreateTopicCommand(input)),
  },
  'sns set-topic-attributes': {
    options: { 'topic-arn': topicArn, 'attribute-name': attributeName, 'attribute-value': attributeValue },
    required: ['topic-arn', 'attribute-name'],
    send: (to, input) => to.sns.send(new sns.SetTopicAttributesCommand(input)),
  },
  'sns delete-topic': {
    options: { 'topic-arn': topicArn },
    required: ['topic-arn'],
    send: (to, input) => to.sns.send(new sns.DeleteTopicCommand(input)),
  },
  'sns tag-resource': {
    options: { 'resource-arn': ['ResourceArn', 'text'], tags: ['Tags', 'structures'] },
    required: ['resource-arn', 'tags'],
    send: (to, input) => to.sns.send(new sns.TagResourceCommand(input)),
  },
  'sns untag-resource': {
    options: { 'resource-arn': ['ResourceArn', 'text'], 'tag-keys': ['TagKeys', 'list'] },
    required: ['resource-arn', 'tag-keys'],
    send: (to, input) => to.sns.send(new sns.UntagResourceCommand(input)),
  },
  'sns subscribe': {
    options: {
      'topic-arn': topicArn,
      protocol: ['Protocol', 'text'],
      'notification-endpoint': ['Endpoint', 'text'],
      attributes,
      'return-subscription-arn': ['ReturnSubscriptionArn', 'flag'],
    },
    required: ['topic-arn', 'protocol'],
    send: (to, input) => to.sns.send(new sns.SubscribeCommand(input)),
  },
  'sns unsubscribe': {
    options: { 'subscription-arn': ['SubscriptionArn', 'text'] },
    required: ['subscription-arn'],
    send: (to, input) => to.sns.send(new sns.UnsubscribeCommand(input)),
  },
  'sns set-endpoint-attributes': {
    options: { 'endpoint-arn': ['EndpointArn', 'text'], attributes },
    required: ['endpoint-arn', 'attributes'],
    send: (to, input) => to.sns.send(new sns.SetEndpointAttributesCommand(input)),
  },
  'sns set-subscription-attributes': {
    options: {
      'subscription-arn': ['SubscriptionArn', 'text'],
      'attribute-name': attributeName,
      'attribute-value': attributeValue,
    },
    required: ['subscription-arn', 'attribute-name'],
    send: (to, input) => to.sns.send(new sns.SetSubscriptionAttributesCommand(input)),
  },
};
