import type { AwsCall } from '#lib/contracts/aws-call.ts';
import { nameOfArn, parseArn } from '../../arn.ts';
import { subscriptionEnds, subscriptionId } from '../../subscription-id.ts';
import { labelsOf, uniqueLabels } from '../labels.ts';
import type { Command } from './command.ts';
import { shellWord, variableWord } from './words.ts';

/** By what a script's commands name queues and subscriptions, call after call. */
export class ScriptNames {
  readonly #urls: ReadonlyMap<string, string>;
  readonly #subscriptions: ReadonlyMap<string, string>;
  /** Place of the last call to a queue (by ARN) or a subscription (by id). */
  readonly #lastUse = new Map<string, number>();
  /** Queues whose URL a variable holds. */
  readonly #known = new Set<string>();
  /** Words for the ARNs of subscriptions, by id. */
  readonly #arns: Map<string, string>;

  /** @param subscriptionArns of subscriptions that stand already, by id */
  constructor(calls: readonly AwsCall[], subscriptionArns: ReadonlyMap<string, string>) {
    this.#urls = labelsOf(calls.flatMap((call) => queueOf(call) ?? []));
    this.#subscriptions = uniqueLabels(calls.flatMap(subscriptionOf).map((id) => [id, wordsOf(id)]));
    this.#arns = new Map([...subscriptionArns].map(([id, arn]) => [id, shellWord(arn)]));
    for (const [place, call] of calls.entries()) {
      for (const key of [queueOf(call) ?? [], subscriptionOf(call)].flat()) this.#lastUse.set(key, place);
    }
  }

  /** The variable of a queue's URL. */
  urlOf(queueArn: string): string {
    return `url_${this.#urls.get(queueArn)}`;
  }

  /** The word for a subscription's ARN; `null` where it has none yet. */
  arnOf(id: string): string | null {
    return this.#arns.get(id) ?? null;
  }

  /** The queue whose URL the call needs and no variable holds yet; from now on one does. */
  takeUnknownQueue(call: AwsCall): string | null {
    const queue = queueOf(call);
    if (queue === undefined || call.action === 'CreateQueue' || this.#known.has(queue)) return null;
    this.#known.add(queue);
    return queue;
  }

  /** What a call's answer must be kept for; a queue that is deleted is forgotten. */
  after(call: AwsCall, place: number): Pick<Command, 'keep'> {
    const isNeeded = (key: string) => (this.#lastUse.get(key) ?? -1) > place;
    if (call.action === 'DeleteQueue') this.#known.delete(call.arn);
    if (call.action === 'CreateQueue' && isNeeded(call.arn)) {
      this.#known.add(call.arn);
      return { keep: { variable: this.urlOf(call.arn), field: 'QueueUrl' } };
    }
    const [id] = call.action === 'Subscribe' ? subscriptionOf(call) : [];
    if (id === undefined || !isNeeded(id)) return {};
    const variable = `subscription_${this.#subscriptions.get(id)}`;
    this.#arns.set(id, variableWord(variable));
    return { keep: { variable, field: 'SubscriptionArn' } };
  }
}

function queueOf(call: AwsCall): string | undefined {
  return 'arn' in call && parseArn(call.arn)?.service === 'sqs' ? call.arn : undefined;
}

function subscriptionOf(call: AwsCall): string[] {
  if ('subscription' in call) return [call.subscription];
  return call.action === 'Subscribe' ? [subscriptionId(call)] : [];
}

function wordsOf(id: string): string {
  const { topicArn, endpoint } = subscriptionEnds(id);
  return `${nameOfArn(topicArn)}_to_${nameOfArn(endpoint)}`;
}
