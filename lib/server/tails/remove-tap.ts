import { listSubscriptionsByTopic } from '#lib/server/aws/sns/list-subscriptions-by-topic.ts';
import { unsubscribe } from '#lib/server/aws/sns/unsubscribe.ts';
import { deleteQueue } from '#lib/server/aws/sqs/delete-queue.ts';
import { getQueueUrl } from '#lib/server/aws/sqs/get-queue-url.ts';
import type { Desk } from '#lib/server/desk.ts';
import { tryAgain } from '#lib/server/try-again.ts';
import { isWeirError } from '#lib/server/weir-error.ts';
import type { PlacedTap, Tap } from './tap.ts';

/** Doing these twice does no harm, so what passes is tried again; `gone` is what was wanted. */
async function surely(act: () => Promise<void>): Promise<void> {
  try {
    await tryAgain(act, { attempts: 3, pause: 150, passes });
  } catch (error) {
    if (!isWeirError(error) || error.code !== 'not_found') throw error;
  }
}

function passes(error: unknown): boolean {
  return isWeirError(error) && (error.code === 'throttled' || error.code === 'unreachable');
}

/** By the topic's list where no ARN is known: a `Subscribe` whose answer was lost is found too. */
async function endSubscriptions({ aws }: Pick<Desk, 'aws'>, tap: Tap | PlacedTap): Promise<void> {
  const { arn: queueArn, topicArn } = tap;
  if ('subscriptionArn' in tap) return unsubscribe({ aws, arn: tap.subscriptionArn, topicArn });
  for await (const page of listSubscriptionsByTopic({ aws, urgency: 'selected', topicArn })) {
    for (const { arn, endpoint } of page) {
      if (endpoint === queueArn && arn !== null) await unsubscribe({ aws, arn, topicArn });
    }
  }
}

async function endQueue({ aws }: Pick<Desk, 'aws'>, tap: Tap | PlacedTap): Promise<void> {
  const { name } = tap;
  const url = 'url' in tap ? tap.url : await getQueueUrl({ aws, urgency: 'selected', name });
  await deleteQueue({ aws, url, name });
}

/**
 * Takes a tap away, its subscription first: the queue is what a later search finds it by, so it goes last.
 * Answers what is left, in words; nothing is left of a tap that is gone or never was.
 */
export async function removeTap(desk: Pick<Desk, 'aws'>, tap: Tap | PlacedTap): Promise<string[]> {
  try {
    await surely(() => endSubscriptions(desk, tap));
  } catch (error) {
    return [`the subscription of ${tap.name} (${codeOf(error)})`, `queue ${tap.name}`];
  }
  try {
    await surely(() => endQueue(desk, tap));
    return [];
  } catch (error) {
    return [`queue ${tap.name} (${codeOf(error)})`];
  }
}

function codeOf(error: unknown): string {
  return isWeirError(error) ? (error.awsError ?? error.code) : 'internal';
}
