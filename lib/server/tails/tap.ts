import { randomBytes } from 'node:crypto';
import { subscribe } from '#lib/server/aws/sns/subscribe.ts';
import { createQueue } from '#lib/server/aws/sqs/create-queue.ts';
import type { Desk } from '#lib/server/desk.ts';
import { parseArn } from '#lib/topology/arn.ts';
import { TAP_EXPIRES_TAG, TAP_PREFIX, TAP_TAG } from '#lib/topology/tap.ts';
import { tapPolicy } from './tap-policy.ts';

/** A temporary queue that is subscribed to a topic, and read by Weir alone. */
export type Tap = { name: string; arn: string; topicArn: string };

/** A tap that stands, and what the service answered to name it by. */
export type PlacedTap = Tap & { url: string; subscriptionArn: string };

export const OWNER_TAG = 'weir:owner';

/** seconds; the shortest that a tap which nobody reads needs, so that it holds little. SQS allows 60 at least. */
const RETENTION = 300;
/** seconds that a message read stays hidden until it is deleted. */
export const TAP_VISIBILITY = 30;

/** Names a tap on a topic; nothing is asked of AWS. `account` is the one that the queue is made in. */
export function nameTap(topicArn: string, account: string): Tap {
  const { partition, region, resource } = parseArn(topicArn) ?? { partition: 'aws', region: '', resource: '' };
  const name = `${TAP_PREFIX}${randomBytes(4).toString('hex')}${resource.endsWith('.fifo') ? '.fifo' : ''}`;
  return { name, topicArn, arn: `arn:${partition}:sqs:${region}:${account}:${name}` };
}

type Placing = {
  tap: Tap;
  owner: string;
  expiresAt: string;
  filter: { policy: string; scope: string } | null;
};

/**
 * Creates the tap's queue, tagged and with its policy in the one call, and then its subscription: whatever a crash
 * leaves is found again by the queue.
 */
export async function placeTap(
  { aws }: Pick<Desk, 'aws'>,
  { tap, owner, expiresAt, filter }: Placing,
): Promise<PlacedTap> {
  const { name, arn: queueArn, topicArn } = tap;
  const url = await createQueue({
    aws,
    name,
    attributes: {
      MessageRetentionPeriod: String(RETENTION),
      VisibilityTimeout: String(TAP_VISIBILITY),
      Policy: tapPolicy({ queueArn, topicArn }),
      ...(name.endsWith('.fifo') && { FifoQueue: 'true' }),
    },
    tags: { [TAP_TAG]: '1', [OWNER_TAG]: owner, [TAP_EXPIRES_TAG]: expiresAt },
  });
  const subscriptionArn = await subscribe({
    aws,
    topicArn,
    protocol: 'sqs',
    endpoint: queueArn,
    // Not raw: the envelope tells subject, attributes and the message's own id.
    attributes: {
      RawMessageDelivery: 'false',
      ...(filter && { FilterPolicy: filter.policy, FilterPolicyScope: filter.scope }),
    },
  });
  return { ...tap, url, subscriptionArn };
}
