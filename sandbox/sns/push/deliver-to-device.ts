import type { Delivery } from '../delivery/delivery.ts';
import { giveUp } from '../delivery/give-up.ts';
import { textFor } from '../delivery/message.ts';
import { leave } from '../delivery/outbox/leave.ts';
import { endpointOfArn } from './find-endpoint.ts';
import { pushToDevice } from './push-to-device.ts';

/** Delivers a topic's message to a device; what its push service refuses is not tried again. */
export function deliverToDevice(delivery: Delivery): void {
  const found = endpointOfArn(delivery.call.world, delivery.subscription.endpoint);
  const failure = found === undefined ? 'endpoint-missing' : pushToDevice(found);
  if (failure !== undefined) giveUp(delivery, failure);
  else leave(delivery, { body: textFor(delivery.message, found?.application.platform ?? '') });
}
