import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Aws } from '#lib/server/aws/clients.ts';
import type { ListedSubscription } from '#lib/server/aws/sns/listed-subscription.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import { applicationOfDevice } from '#lib/topology/application.ts';
import { parseArn } from '#lib/topology/arn.ts';
import { awaitsConfirmation } from '#lib/topology/change/awaits-confirmation.ts';
import { idsOfCall } from '#lib/topology/change/ids-of-call.ts';
import { subscriptionId } from '#lib/topology/subscription-id.ts';
import type { Fact } from './facts.ts';
import { forgetUnlistedQueues, forgetUnlistedTopics, forgetUnnamedQueues } from './forget.ts';
import type { TakenIn } from './monitor-contract.ts';
import { noteQueue } from './note-queue.ts';
import { readFactNow } from './read-fact.ts';
import type { ReadQueue } from './read-queue.ts';
import type { SubscriptionRecord } from './records.ts';
import type { State } from './state.ts';
import { forgetSubscription, noteSubscription } from './subscriptions.ts';
import { noteTopic } from './topics.ts';

type Reader = { aws: Aws; state: State; read: ReadQueue; isSelected: (arn: string) => boolean; now: () => number };

/** Takes in what was done, without waiting for the lists, and reads anew what was touched. Errors: none of AWS's. */
export async function takeIn(reader: Reader, { touched, subscriptionArns }: TakenIn): Promise<void> {
  for (const { call, done } of touched) if (done) takeInCall(reader, call, subscriptionArns);
  const ids = new Set(touched.flatMap(({ call }) => idsOfCall(call)));
  const tagged = new Set(touched.flatMap(({ call }) => (/tag|^Create/i.test(call.action) ? idsOfCall(call) : [])));
  await Promise.all([...ids].map((id) => reread(reader, id, tagged.has(id))));
}

function takeInCall({ state, isSelected }: Reader, call: AwsCall, arns: TakenIn['subscriptionArns']): void {
  const endSubscriptions = (ids: readonly string[]) => {
    const endpoints = ids.flatMap((id) => state.subscriptions.get(id)?.subscription.endpoint ?? []);
    for (const id of ids) forgetSubscription(state, id);
    forgetUnnamedQueues(state, endpoints, isSelected);
  };
  switch (call.action) {
    case 'CreateQueue':
      state.meet(parseArn(call.arn)?.account);
      noteQueue(state, call.arn, 'listed');
      break;
    case 'CreateTopic':
      state.meet(parseArn(call.arn)?.account);
      noteTopic(state, call.arn, 'listed');
      break;
    case 'DeleteQueue':
      forgetUnlistedQueues(state, [call.arn], new Set(), isSelected);
      break;
    case 'DeleteTopic':
      endSubscriptions([...state.subscriptions.keys()].filter((id) => id.startsWith(`${call.arn}|`)));
      forgetUnlistedTopics(state, [call.arn], new Set(), isSelected);
      break;
    case 'Subscribe':
      noteSubscription(state, listedAs(state, call, arns), 'account');
      break;
    case 'Unsubscribe':
      endSubscriptions([call.subscription]);
      break;
    default:
  }
}

/** As the list is going to tell of it: one that waits for its confirmation without an ARN. */
function listedAs(
  { place, account }: State,
  { topicArn, protocol, endpoint }: Extract<AwsCall, { action: 'Subscribe' }>,
  arns: TakenIn['subscriptionArns'],
): ListedSubscription {
  const id = subscriptionId({ topicArn, protocol, endpoint });
  const pending = awaitsConfirmation({ place: { ...place, account: account ?? '' } }, protocol, endpoint);
  const arn = pending ? null : (arns.get(id) ?? null);
  return { id, arn, topicArn, protocol, endpoint, owner: account, pending };
}

async function reread(reader: Reader, id: string, withTags: boolean): Promise<void> {
  const { state, read } = reader;
  const queue = state.queues.get(id);
  if (queue) {
    await read(queue, 'selected').catch((error: unknown) => {
      // What AWS refused is told to the connection's health, and kept with the queue.
      if (!isWeirError(error)) throw error;
    });
  }
  for (const fact of factsNow(state, id, withTags)) await readFactNow(reader, fact);
}

/** SNS answers ten questions for tags a second: they are not asked where they did not change. */
function factsNow({ queues, topics, subscriptions }: State, id: string, withTags: boolean): Fact[] {
  const urgency = 'selected';
  const queue = queues.get(id);
  const topic = topics.get(id);
  const subscription = subscriptions.get(id);
  const arn = subscription?.subscription.arn;
  const facts: Fact[] = [];
  if (topic) facts.push({ kind: 'topic', record: topic, asked: topic.attributes, urgency });
  if (subscription && arn) {
    facts.push({ kind: 'subscription', record: subscription, arn, asked: subscription.attributes, urgency });
  }
  if (topic && withTags) facts.push({ kind: 'topic-tags', record: topic, asked: topic.tags, urgency });
  if (queue?.url && withTags) {
    facts.push({ kind: 'queue-tags', record: queue, url: queue.url, asked: queue.tags, urgency });
  }
  for (const record of devicesAt(subscriptions, id)) {
    facts.push({ kind: 'device', record, asked: record.device, urgency });
  }
  return facts;
}

/** The subscriptions of a device, each of which shows what it takes. */
function devicesAt(subscriptions: State['subscriptions'], id: string): SubscriptionRecord[] {
  if (applicationOfDevice(id) === null) return [];
  return [...subscriptions.values()].filter(({ subscription }) => subscription.endpoint === id);
}
