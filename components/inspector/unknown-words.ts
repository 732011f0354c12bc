import type { Subscription } from '#lib/contracts/subscription.ts';

/** Why a subscription's attributes are not known. A pending one has no ARN of its own to ask by (SNS API reference). */
export function unknownWords({ pending, access }: Subscription): string {
  if (pending) return 'told once it is confirmed';
  return access.state === 'unreadable' ? 'cannot be read' : 'not read yet';
}
