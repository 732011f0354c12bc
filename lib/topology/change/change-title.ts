import type { Intent } from '#lib/contracts/intent.ts';
import { nameOfArn } from '../arn.ts';
import { subscriptionName } from './resources.ts';

/** What intents do, in a few words: `Subscribe mail to orders`. A dead-letter queue made beside its queue names none. */
export function changeTitle(intents: readonly Intent[]): string {
  const beside = new Set(intents.flatMap((intent) => deadLettersOf(intent) ?? []));
  const first = intents.find((intent) => intent.kind !== 'createQueue' || !beside.has(intent.name)) ?? intents[0];
  if (!first) return 'Nothing';
  const more = intents.length - 1;
  if (more === 0) return titleOf(first);
  return `${titleOf(first)} and ${more === 1 ? 'one more change' : `${more} more changes`}`;
}

const deadLettersOf = (intent: Intent): string | null =>
  intent.kind === 'setRedrivePolicy' && intent.deadLetter ? nameOfArn(intent.deadLetter.arn) : null;

function titleOf(intent: Intent): string {
  switch (intent.kind) {
    case 'subscribe':
      return `Subscribe ${nameOfArn(intent.endpoint)} to ${nameOfArn(intent.topicArn)}`;
    case 'unsubscribe':
      return `Unsubscribe ${subscriptionName(intent.subscription)}`;
    case 'moveSubscription':
      return `Move subscription ${subscriptionName(intent.subscription)} to ${nameOfArn(intent.queueArn)}`;
    case 'editSubscription':
      return `Edit subscription ${subscriptionName(intent.subscription)}`;
    case 'allowDelivery':
      return `Let topic ${nameOfArn(intent.topicArn)} send to ${nameOfArn(intent.queueArn)}`;
    case 'removeStatement':
      return `Remove a statement from the policy of ${nameOfArn(intent.queueArn)}`;
    case 'setRedrivePolicy': {
      const { queueArn, deadLetter } = intent;
      const name = nameOfArn(queueArn);
      return deadLetter
        ? `Dead letters of ${name} to ${nameOfArn(deadLetter.arn)}`
        : `No dead-letter queue for ${name}`;
    }
    case 'setRedriveAllowPolicy':
      return `Edit who may use ${nameOfArn(intent.queueArn)} as dead-letter queue`;
    case 'createQueue':
      return `Create queue ${intent.name}`;
    case 'editQueue':
      return `Edit queue ${nameOfArn(intent.queueArn)}`;
    case 'deleteQueue':
      return `Delete queue ${nameOfArn(intent.queueArn)}`;
    case 'createTopic':
      return `Create topic ${intent.name}`;
    case 'editTopic':
      return `Edit topic ${nameOfArn(intent.topicArn)}`;
    case 'deleteTopic':
      return `Delete topic ${nameOfArn(intent.topicArn)}`;
    case 'enableDevice':
      return `Enable device ${nameOfArn(intent.endpointArn)}`;
    case 'setTags':
      return `Tag ${nameOfArn(intent.arn)}`;
  }
}
