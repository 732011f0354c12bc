import { evaluatePolicy } from '#sandbox/core/policy.ts';
import type { Queue } from '#sandbox/sqs/queue/queue.ts';
import type { Topic } from '../state.ts';

/**
 * Whether a queue's policy lets SNS send to it for this topic: one of the service's two names must be allowed
 * and neither denied (SNS guide, subscribing an SQS queue; the regional name is that of opt-in regions).
 */
export function maySend(queue: Queue, topic: Topic): boolean {
  const region = topic.arn.split(':')[3] ?? '';
  const verdicts = ['sns.amazonaws.com', `sns.${region}.amazonaws.com`].map((service) =>
    evaluatePolicy(queue.attributes.get('Policy'), {
      principal: { service },
      action: 'sqs:SendMessage',
      resource: queue.arn,
      conditions: {
        'aws:SourceArn': topic.arn,
        'aws:SourceAccount': topic.owner,
        'aws:SecureTransport': 'true',
        'aws:PrincipalIsAWSService': 'true',
      },
    }),
  );
  return verdicts.includes('allow') && !verdicts.includes('deny');
}
