import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { nameOfArn } from '../../arn.ts';
import { subscriptionValue } from '../../change/subscription-attributes.ts';
import type { Command } from './command.ts';
import { isPlain, jsonWord, shellWord, variableWord } from './words.ts';

export type Place = {
  region: string;
  /** SQS and SNS answer where variables of the script say, not at AWS. */
  custom: boolean;
};

type Words = {
  /** The variable that holds a queue's URL. */
  urlOf: (arn: string) => string;
  /** The word for a subscription's ARN. */
  subscriptionOf: (id: string) => string;
};

type Values = Readonly<Record<string, string>>;
type Option = Command['options'][number];

/** A call as a command of the AWS CLI. Source: AWS CLI command reference, `sqs` and `sns`. */
export function commandOf(call: AwsCall, { urlOf, subscriptionOf, ...place }: Place & Words): Command {
  const command = (verb: string, ...options: Option[]): Command => ({
    verb,
    options: [...placeOptions(verb, place), ...options],
  });
  const url = (arn: string): Option => ['queue-url', variableWord(urlOf(arn))];
  switch (call.action) {
    case 'CreateQueue': {
      const { arn, attributes, tags } = call;
      const name = shellWord(nameOfArn(arn));
      return command('sqs create-queue', ['queue-name', name], ...map('attributes', attributes), ...map('tags', tags));
    }
    case 'SetQueueAttributes':
      return command('sqs set-queue-attributes', url(call.arn), ['attributes', jsonWord(call.attributes)]);
    case 'DeleteQueue':
      return command('sqs delete-queue', url(call.arn));
    case 'TagQueue':
      return command('sqs tag-queue', url(call.arn), ['tags', jsonWord(call.tags)]);
    case 'UntagQueue':
      return command('sqs untag-queue', url(call.arn), ['tag-keys', jsonWord(call.keys)]);
    case 'CreateTopic': {
      const { arn, attributes, tags } = call;
      return command(
        'sns create-topic',
        ['name', shellWord(nameOfArn(arn))],
        ...map('attributes', attributes),
        ...(Object.keys(tags).length > 0 ? [['tags', snsTags(tags)] as const] : []),
      );
    }
    case 'SetTopicAttributes':
      return command(
        'sns set-topic-attributes',
        ['topic-arn', shellWord(call.arn)],
        ...nameAndValue(call.name, call.value),
      );
    case 'DeleteTopic':
      return command('sns delete-topic', ['topic-arn', shellWord(call.arn)]);
    case 'TagResource':
      return command('sns tag-resource', ['resource-arn', shellWord(call.arn)], ['tags', snsTags(call.tags)]);
    case 'UntagResource':
      return command('sns untag-resource', ['resource-arn', shellWord(call.arn)], ['tag-keys', jsonWord(call.keys)]);
    case 'Subscribe': {
      const { topicArn, protocol, endpoint, attributes } = call;
      return command(
        'sns subscribe',
        ['topic-arn', shellWord(topicArn)],
        ['protocol', shellWord(protocol)],
        endpointOption(endpoint),
        ...map('attributes', attributes),
        ['return-subscription-arn'],
      );
    }
    case 'Unsubscribe':
      return command('sns unsubscribe', ['subscription-arn', subscriptionOf(call.subscription)]);
    case 'SetEndpointAttributes':
      return command(
        'sns set-endpoint-attributes',
        ['endpoint-arn', shellWord(call.arn)],
        ['attributes', jsonWord(call.attributes)],
      );
    case 'SetSubscriptionAttributes': {
      const arn = subscriptionOf(call.subscription);
      const value = subscriptionValue(call.name, call.value);
      return command('sns set-subscription-attributes', ['subscription-arn', arn], ...nameAndValue(call.name, value));
    }
  }
}

/** Where a command goes is said with each: version 1 of the AWS CLI does not look for SQS's endpoint in the environment. */
export function placeOptions(verb: string, { region, custom }: Place): Option[] {
  const at: Option = ['region', shellWord(region)];
  return custom ? [['endpoint-url', variableWord(`${verb.slice(0, 3)}_endpoint`)], at] : [at];
}

function map(name: string, values: Values): Option[] {
  return Object.keys(values).length > 0 ? [[name, jsonWord(values)]] : [];
}

function snsTags(tags: Values): string {
  return jsonWord(Object.entries(tags).map(([Key, Value]) => ({ Key, Value })));
}

/** A value that the CLI would not take for what it is goes as JSON, which it never looks into. */
function nameAndValue(name: string, value: string | undefined): Option[] {
  const named: Option = ['attribute-name', shellWord(name)];
  if (value === undefined) return [named];
  if (!isPlain(value)) return [['cli-input-json', jsonWord({ AttributeName: name, AttributeValue: value })]];
  return [named, ['attribute-value', shellWord(value)]];
}

/** A URL is no page to read from here: the CLI makes an exception of just this option. */
function endpointOption(endpoint: string): Option {
  if (isPlain(endpoint.replace(/^https?:/, ''))) return ['notification-endpoint', shellWord(endpoint)];
  return ['cli-input-json', jsonWord({ Endpoint: endpoint })];
}
