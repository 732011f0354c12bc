import * as sns from '@aws-sdk/client-sns';
import * as sqs from '@aws-sdk/client-sqs';

type Clients = { sqs: sqs.SQSClient; sns: sns.SNSClient };
type Answer = { code: number; out: string };
type Kind = 'text' | 'map' | 'list' | 'structures' | 'flag';
type Verb = {
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
const VERBS: Record<string, Verb> = {
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

/**
 * Does what `aws` does with these arguments, for the commands of Weir's scripts, through the SDK. It is stricter than the
 * AWS CLI: shorthand for maps, abbreviated options and values read from files are mistakes here.
 */
export async function awsCli(clients: Clients, args: readonly string[]): Promise<Answer> {
  try {
    const [service = '', action = '', ...rest] = args;
    const verb = VERBS[`${service} ${action}`];
    if (!verb) return mistake(`no such command: ${service} ${action}`);
    const given = optionsOf(rest);
    const input = inputOf(verb, given);
    if (service !== 'sts' && given.get('region') === undefined) return mistake('no region');
    const answer = (await verb.send(clients, input as never)) as Record<string, unknown>;
    return { code: 0, out: outputOf(answer, given) };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof UsageError) return mistake(error.message);
    return { code: 254, out: `${error}\n` };
  }
}

class UsageError extends Error {}

const GLOBAL = ['region', 'endpoint-url', 'query', 'output', 'cli-input-json'];

function optionsOf(words: readonly string[]): Map<string, string | null> {
  const options = new Map<string, string | null>();
  for (let at = 0; at < words.length; at++) {
    const [, name] = /^--([a-z-]+)$/.exec(words[at] ?? '') ?? [];
    if (name === undefined) throw new UsageError(`unknown word ${words[at]}`);
    if (options.has(name)) throw new UsageError(`--${name} is given twice`);
    const value = words[at + 1];
    if (name === 'return-subscription-arn') options.set(name, null);
    else if (value === undefined || value.startsWith('-')) throw new UsageError(`--${name}: expected one argument`);
    else {
      options.set(name, value);
      at++;
    }
  }
  return options;
}

function inputOf(verb: Verb, given: ReadonlyMap<string, string | null>): object {
  const json = given.get('cli-input-json');
  const input: Record<string, unknown> = json ? JSON.parse(json) : {};
  for (const [option, text] of given) {
    if (GLOBAL.includes(option)) continue;
    const declared = verb.options[option];
    if (!declared) throw new UsageError(`unknown option --${option}`);
    const [parameter, kind] = declared;
    input[parameter] = text === null ? true : readValue(option, text, kind);
  }
  const missing = verb.required.find((option) => !((verb.options[option]?.[0] ?? '') in input));
  if (missing !== undefined) throw new UsageError(`--${missing} is required`);
  return input;
}

function readValue(option: string, text: string, kind: Kind): unknown {
  const url = option === 'notification-endpoint' || option === 'queue-url';
  if (/^fileb?:\/\//.test(text) || (!url && /^https?:\/\//.test(text)))
    throw new UsageError(`--${option} reads a file`);
  if (kind === 'text') return text;
  const value: unknown = JSON.parse(text);
  if (Array.isArray(value) !== (kind !== 'map')) throw new UsageError(`--${option} is no ${kind}`);
  return value;
}

function outputOf(answer: Record<string, unknown>, given: ReadonlyMap<string, string | null>): string {
  const { $metadata: _, ...fields } = answer;
  const query = given.get('query');
  if (!query) return Object.keys(fields).length > 0 ? `${JSON.stringify(fields, null, 4)}\n` : '';
  if (given.get('output') !== 'text') throw new UsageError('--query without --output text');
  return `${fields[query] ?? 'None'}\n`;
}

function mistake(words: string): Answer {
  return { code: 252, out: `aws: error: ${words}\n` };
}
