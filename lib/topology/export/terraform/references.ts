import { parseArn } from '../../arn.ts';
import type { World } from '../../change/world.ts';
import { subscriptionEnds } from '../../subscription-id.ts';
import { labelsOf, uniqueLabels } from '../labels.ts';
import { type Hcl, raw, template, text } from './hcl.ts';

type Named = {
  place: World['place'];
  queues: readonly string[];
  topics: readonly string[];
  /** Ids of subscriptions. */
  subscriptions: readonly string[];
};

/** How the resources of a configuration are called in it, and how texts name them. */
export type References = {
  queues: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, string>;
  subscriptions: ReadonlyMap<string, string>;
  /**
   * A text, in which a queue or topic of the configuration is a reference, and the account and region of any other ARN
   * are variables.
   */
  write(value: string): Hcl;
};

export function createReferences({ place, queues, topics, subscriptions }: Named): References {
  const [ofQueue, ofTopic] = [labelsOf(queues), labelsOf(topics)];
  const wordsOf = (id: string) => {
    const { topicArn, protocol, endpoint } = subscriptionEnds(id);
    return `${ofTopic.get(topicArn) ?? parseArn(topicArn)?.resource}_to_${ofQueue.get(endpoint) ?? `${protocol}_${endpoint}`}`;
  };
  return {
    queues: ofQueue,
    topics: ofTopic,
    subscriptions: uniqueLabels(subscriptions.map((id) => [id, wordsOf(id)])),
    write(value) {
      const queue = ofQueue.get(value);
      if (queue !== undefined) return raw(`aws_sqs_queue.${queue}.arn`);
      const topic = ofTopic.get(value);
      if (topic !== undefined) return raw(`aws_sns_topic.${topic}.arn`);
      return value === place.account ? ACCOUNT : writeArn(value, place);
    },
  };
}

const ACCOUNT = raw('var.account');
const REGION = raw('var.region');

function writeArn(value: string, place: World['place']): Hcl {
  const parts = parseArn(value);
  if (!parts) return text(value);
  const region = parts.region === place.region ? REGION : parts.region;
  const account = parts.account === place.account ? ACCOUNT : parts.account;
  return template(`arn:${parts.partition}:${parts.service}:`, region, ':', account, `:${parts.resource}`);
}
