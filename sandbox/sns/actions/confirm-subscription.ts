import { regionOfArn } from '#sandbox/core/region.ts';
import type { SnsAction } from '../action.ts';
import { splitSnsArn } from '../arn.ts';
import { invalidParameter } from '../errors.ts';
import { textElement } from '../wire/xml.ts';

/** Confirms a pending subscription; whoever has the token may, of whatever account. */
export const confirmSubscription: SnsAction = (call, form) => {
  const arn = form.get('TopicArn');
  splitSnsArn(call, arn, 'TopicArn');
  const token = form.get('Token');
  const topic = regionOfArn(call.world, arn ?? '').sns.topics.get(arn ?? '');
  for (const subscription of topic?.subscriptions.values() ?? []) {
    const { confirmation } = subscription;
    if (confirmation.kind !== 'pending' || confirmation.token !== token) continue;
    subscription.confirmation = { kind: 'confirmed', authenticated: true };
    return textElement('SubscriptionArn', subscription.arn);
  }
  throw invalidParameter('Token');
};
