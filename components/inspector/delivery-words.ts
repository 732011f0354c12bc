import type { Tone } from '#components/ui/tone.ts';
import type { Subscription } from '#lib/contracts/subscription.ts';
import { nameOfArn } from '#lib/topology/arn.ts';

export type DeliveryWords = { verdict: string; tone: Tone; meaning: string };

/**
 * Whether what the topic publishes arrives, why, and what it means. Rests on the SNS developer guide, "Message delivery
 * retries": a refusal by the endpoint is not retried, and without a dead-letter queue the message is gone.
 */
export function deliveryWords(subscription: Subscription): DeliveryWords {
  const { pending, delivery, device, protocol, topicArn } = subscription;
  const topic = nameOfArn(topicArn);
  if (pending) {
    return {
      verdict: 'Waits for confirmation',
      tone: 'quiet',
      meaning: `Nothing that ${topic} publishes is delivered here until the endpoint's owner confirms the subscription.`,
    };
  }
  if (device === 'disabled' || device === 'gone') {
    return {
      verdict: device === 'gone' ? 'Device is gone: dropped' : 'Device is disabled: dropped',
      tone: 'danger',
      meaning: `What ${topic} publishes for this device ${lost(subscription)}.`,
    };
  }
  switch (delivery) {
    case 'allowed':
      return { verdict: 'Allowed', tone: 'flowing', meaning: allowedMeaning(protocol, topic) };
    case 'no-policy':
      return {
        verdict: 'No policy: dropped',
        tone: 'danger',
        meaning: `The queue's policy does not let ${topic} send: what ${topic} publishes ${lost(subscription)} before it reaches this queue.`,
      };
    case 'orphan':
      return {
        verdict: 'Queue is gone',
        tone: 'danger',
        meaning: `The queue was deleted and its subscription left behind: what ${topic} publishes to it ${lost(subscription)}.`,
      };
    case 'unknown':
      return {
        verdict: 'Cannot tell',
        tone: 'unreadable',
        meaning: `The queue's policy was not read, or cannot be, so Weir cannot tell whether ${topic} may send to it.`,
      };
  }
}

function allowedMeaning(protocol: string, topic: string): string {
  return protocol === 'sqs'
    ? `The queue's policy lets ${topic} send to it. A queue encrypted with KMS also needs a key policy that allows SNS.`
    : `${protocol} needs no queue policy. Whether the endpoint takes what it gets is not visible from here.`;
}

function lost({ attributes }: Subscription): string {
  if (attributes?.deadLetterArn) return `goes to the dead-letter queue ${nameOfArn(attributes.deadLetterArn)}`;
  return attributes ? 'is dropped' : 'is dropped, unless the subscription has a dead-letter queue (not read yet),';
}
