import { regionOfArn } from '#sandbox/core/region.ts';
import type { Delivery } from '../delivery/delivery.ts';
import { giveUp } from '../delivery/give-up.ts';
import { textFor } from '../delivery/message.ts';
import { leave } from '../delivery/outbox/leave.ts';
import { refusalOfPhone } from './refusal-of-phone.ts';

/** Delivers a topic's message as a text message; a number that opted out gets none. */
export function deliverToPhone(delivery: Delivery): void {
  const { call, topic, subscription, message } = delivery;
  const failure = refusalOfPhone(regionOfArn(call.world, topic.arn).sns.sms, subscription.endpoint);
  if (failure === undefined) leave(delivery, { body: textFor(message, 'sms') });
  else giveUp(delivery, failure);
}
