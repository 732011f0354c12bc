import type { Change } from '#lib/contracts/change.ts';
import type { Intent } from '#lib/contracts/intent.ts';
import { queueArnAt, topicArnAt } from '../arn.ts';
import { subscriptionEnds, subscriptionId } from '../subscription-id.ts';
import { deadLetterOf } from './dead-letter-of.ts';
import { type NeedsList, openNeeds } from './needs-list.ts';
import type { Needs, World } from './world.ts';

/** A topic of more subscriptions is deleted without reading each: they cannot be put back then. */
const MOST_READ = 100;

/**
 * What must be read afresh before these intents can be planned: all that they touch, and what a verdict rests on. Only
 * resources of this place can be read here. Queues that are deleted want their depths too.
 */
export function needsOf(intents: readonly Intent[], picture: World['picture'], place: World['place']): Needs {
  const needs = openNeeds(picture, place);
  for (const intent of intents) addIntent(needs, intent, place);
  return needs.all;
}

/** What must be read afresh before a change can be taken back; of queues that it made, the depths too. */
export function needsOfUndo(change: Change): Needs {
  const needs = openNeeds(null, placeOfChange(change));
  for (const { step } of change.steps) {
    const { call, before } = step;
    if ('subscription' in call) needs.subscription(call.subscription);
    else if ('arn' in call) needs.resource(call.arn);
    else needs.subscription(subscriptionId(call));
    if ('attributes' in call) needs.queue(deadLetterOf(call.attributes)?.arn);
    if (before.kind === 'subscription') needs.queue(deadLetterOf(before.subscription.attributes)?.arn);
    if (before.kind === 'resource') needs.queue(deadLetterOf(before.resource.attributes)?.arn);
    if (before.kind === 'values') needs.queue(deadLetterOf({ RedrivePolicy: before.values.RedrivePolicy ?? '' })?.arn);
  }
  return needs.all;
}

/** Where a change was made: its own resources tell, of a subscription the topic may be another account's. */
function placeOfChange({ steps }: Change): Pick<World['place'], 'account' | 'region'> {
  const { step } = steps.find((each) => 'arn' in each.step.call) ?? steps[0] ?? {};
  return { account: step?.account ?? '', region: step?.region ?? '' };
}

function addIntent(needs: NeedsList, intent: Intent, place: World['place']): void {
  switch (intent.kind) {
    case 'subscribe':
      needs.subscription(subscriptionId(intent));
      needs.queue(intent.settings.deadLetterArn);
      break;
    case 'unsubscribe':
      needs.subscription(intent.subscription);
      break;
    case 'moveSubscription':
      needs.subscription(intent.subscription);
      needs.subscription(
        subscriptionId({ ...subscriptionEnds(intent.subscription), protocol: 'sqs', endpoint: intent.queueArn }),
      );
      break;
    case 'editSubscription':
      needs.subscription(intent.subscription);
      needs.queue(intent.settings.deadLetterArn);
      break;
    case 'allowDelivery':
      needs.topic(intent.topicArn);
      needs.queue(intent.queueArn);
      break;
    case 'setRedrivePolicy':
      needs.queue(intent.queueArn);
      needs.deadLetters(intent.deadLetter?.arn);
      break;
    case 'removeStatement':
    case 'setRedriveAllowPolicy':
    case 'deleteQueue':
      needs.queue(intent.queueArn);
      break;
    case 'createQueue':
      needs.queue(queueArnAt(place, intent.name));
      needs.deadLetters(deadLetterOf(intent.attributes)?.arn);
      break;
    case 'editQueue':
      needs.queue(intent.queueArn);
      needs.deadLetters(deadLetterOf(intent.attributes)?.arn);
      if ('MessageRetentionPeriod' in intent.attributes) needs.neighbours(intent.queueArn);
      break;
    case 'createTopic':
      needs.topic(topicArnAt(place, intent.name));
      break;
    case 'editTopic':
      needs.topic(intent.topicArn);
      break;
    case 'deleteTopic':
      needs.topic(intent.topicArn);
      needs.subscriptionsOf(intent.topicArn, MOST_READ);
      break;
    case 'enableDevice':
      needs.device(intent.endpointArn);
      break;
    case 'setTags':
      needs.resource(intent.arn);
      break;
  }
}
