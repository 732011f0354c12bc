import type { Subscription } from '#lib/contracts/subscription.ts';
import { parseArn } from '#lib/topology/arn.ts';
import type { GraphNode } from '#lib/topology/model.ts';

/**
 * Why a queue cannot be a subscription's own dead-letter queue, in a sentence; `null` where it can.
 * Source: SNS developer guide, "Amazon SNS dead-letter queues": same account and Region; FIFO for FIFO topics only.
 */
export function whyNotDeadLetter(
  { topicArn, endpoint }: Pick<Subscription, 'topicArn' | 'endpoint'>,
  node: GraphNode,
): string | null {
  if (!('queue' in node)) return 'A dead-letter queue must be an SQS queue.';
  const { arn, fifo } = node.queue;
  const [topic, queue] = [parseArn(topicArn), parseArn(arn)];
  if (arn === endpoint) return 'This is the endpoint itself: what cannot be delivered there cannot go there either.';
  if (topic?.account !== queue?.account) return 'It belongs to another account than the subscription.';
  if (topic?.region !== queue?.region) return 'It stands in another Region than the subscription.';
  const fifoTopic = topicArn.endsWith('.fifo');
  if (fifo === fifoTopic) return null;
  return fifoTopic
    ? 'A FIFO topic’s subscription takes a FIFO queue.'
    : 'A standard topic’s subscription takes a standard queue.';
}
