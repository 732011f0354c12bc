import { regionOfArn } from '#sandbox/core/region.ts';
import { type Delivery, postingOf } from '../delivery.ts';

/** What an endpoint that the sandbox does not serve would have got. */
export type Letter = { body: string; subject?: string };

/** Leaves in the outbox what would have been sent. */
export function leave(delivery: Delivery, { body, ...more }: Letter): void {
  const { outbox } = regionOfArn(delivery.call.world, delivery.topic.arn).sns;
  outbox.add({ ...postingOf(delivery, body), ...more, outcome: 'sent' });
}
