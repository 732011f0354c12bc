import type { AwsCall, ResourceState, SubscriptionState } from '#lib/contracts/aws-call.ts';
import type { AttributeValues } from '#lib/contracts/intent.ts';
import { nameOfArn, parseArn } from '../../arn.ts';
import { needsConfirmation } from '../../change/awaits-confirmation.ts';
import { resourceOfCall } from '../../change/ids-of-call.ts';
import { hasOwnPolicy } from '../../change/new-attributes.ts';
import { createAttributes } from '../../change/plans/create-queue.ts';
import { topicAttributes } from '../../change/plans/create-topic.ts';
import type { States } from '../states.ts';
import type { ScriptStep } from './script.ts';

/** Set when all queues and topics stand, since they name each other. */
const LATER = ['Policy', 'RedriveAllowPolicy', 'RedrivePolicy'] as const;

const WHY: Record<(typeof LATER)[number], string> = {
  Policy: 'Who may send to and receive from it',
  RedriveAllowPolicy: 'Which queues may send it their dead letters',
  RedrivePolicy: 'Where its spent messages go',
};

/**
 * The calls that make queues, topics and subscriptions from nothing: queues, topics, the queues' policies, who may send
 * dead letters, where they go, subscriptions.
 */
export function statesToCalls({ queues, topics, subscriptions }: States): ScriptStep[] {
  return [
    ...queues.map((queue) => step(createQueue(queue), `Queue ${nameOfArn(queue.arn)}`)),
    ...topics.map((topic) => step(createTopic(topic), `Topic ${nameOfArn(topic.arn)}`)),
    ...LATER.flatMap((name) => queues.flatMap((queue) => setLater(queue, name))),
    ...subscriptions.map((each) => step(subscribe(each), subscribeWords(each))),
  ];
}

function createQueue({ arn, attributes, tags }: ResourceState): AwsCall {
  return { action: 'CreateQueue', arn, attributes: createAttributes(arn, without(attributes, LATER)), tags };
}

/** SNS writes the policy of a topic that is made without one: it is not said again. */
function createTopic({ arn, attributes, tags }: ResourceState): AwsCall {
  const given = without(attributes, hasOwnPolicy({ arn, attributes }) ? [] : ['Policy']);
  return { action: 'CreateTopic', arn, attributes: topicAttributes(arn, given), tags };
}

function setLater({ arn, attributes }: ResourceState, name: (typeof LATER)[number]): ScriptStep[] {
  const value = attributes[name];
  if (!value) return [];
  return [
    step({ action: 'SetQueueAttributes', arn, attributes: { [name]: value } }, `${nameOfArn(arn)}: ${WHY[name]}`),
  ];
}

/** That messages come in an envelope is the default, and refused where nothing else can be (SNS guide, raw message delivery). */
function subscribe({ topicArn, protocol, endpoint, attributes }: SubscriptionState): AwsCall {
  const unsaid = [
    ...(attributes.FilterPolicy ? [] : ['FilterPolicyScope']),
    ...(attributes.RawMessageDelivery === 'true' ? [] : ['RawMessageDelivery']),
  ];
  return { action: 'Subscribe', topicArn, protocol, endpoint, attributes: without(attributes, unsaid) };
}

function subscribeWords({ topicArn, protocol, endpoint }: SubscriptionState): string {
  const words = `${nameOfArn(endpoint)} gets what topic ${nameOfArn(topicArn)} publishes`;
  return needsConfirmation(protocol) ? `${words}, once it has confirmed that it wants to` : words;
}

function step(call: AwsCall, reason: string): ScriptStep {
  const { account = '', region = '' } = parseArn(resourceOfCall(call)) ?? {};
  return { call, account, region, reason };
}

function without(attributes: AttributeValues, names: readonly string[]): AttributeValues {
  return Object.fromEntries(
    Object.entries(attributes).filter(([name, value]) => !names.includes(name) && value !== ''),
  );
}
