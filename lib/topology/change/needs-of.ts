import type { AwsCall } from '#lib/contracts/aws-call.ts';
import type { Change } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import type { Needs, World } from './world.ts';

type Place = World['place'];

/** What must be read afresh before these intents can be planned: all they touch, and what a verdict rests on. */
export function needsOf(intents: readonly Intent[], picture: World['picture'], place: Place): Needs {
  const needs = noNeeds();
  for (const intent of intents) addIntent(needs, intent, picture, place);
  return needs;
}

/** What must be read afresh before a change can be taken back; queues that it made with their depths. */
export function needsOfUndo(change: Change): Needs {
  const needs = noNeeds();
  for (const { step } of change.steps) {
    addCall(needs, step.call);
    if (step.before.kind === 'subscription') addSubscription(needs, step.before.subscription.id);
  }
  return needs;
}

type MutableNeeds = Record<'queues' | 'topics' | 'subscriptions', Set<string>>;

function noNeeds(): MutableNeeds {
  return { queues: new Set(), topics: new Set(), subscriptions: new Set() };
}

function addIntent(needs: MutableNeeds, intent: Intent, picture: World['picture'], place: Place): void {
  switch (intent.kind) {
    case 'subscribe':
      addSubscription(needs, `${intent.topicArn}|${intent.protocol}|${intent.endpoint}`);
      if (intent.settings.deadLetterArn) needs.queues.add(intent.settings.deadLetterArn);
      return;
    default:
      void picture;
      void place;
  }
}

function addCall(needs: MutableNeeds, call: AwsCall): void {
  if ('subscription' in call) addSubscription(needs, call.subscription);
  else if ('topicArn' in call) addSubscription(needs, `${call.topicArn}|${call.protocol}|${call.endpoint}`);
  else (call.arn.split(':')[2] === 'sqs' ? needs.queues : needs.topics).add(call.arn);
}

/** A subscription's id is `{topicArn}|{protocol}|{endpoint}`. */
function addSubscription(needs: MutableNeeds, id: string): void {
  const [topicArn = '', protocol, ...endpoint] = id.split('|');
  needs.subscriptions.add(id);
  needs.topics.add(topicArn);
  if (protocol === 'sqs') needs.queues.add(endpoint.join('|'));
}
