import type { Intent } from '#lib/contracts/intent.ts';

/** Receives before a message is a dead letter, where nobody said another number. */
export const USUAL_RECEIVES = 5;

/** A subscription as it is where nothing is said of it. */
const PLAIN = { filterPolicyScope: 'MessageAttributes', rawMessageDelivery: false, deadLetterArn: null } as const;

/** A queue fed by a topic, with what its policy then needs. */
export function subscribeQueue(topicArn: string, queueArn: string, filterPolicy: string | null = null): Intent {
  return { kind: 'subscribe', topicArn, protocol: 'sqs', endpoint: queueArn, settings: { filterPolicy, ...PLAIN } };
}

/** Any other endpoint fed by a topic. */
export function subscribeEndpoint(topicArn: string, protocol: string, endpoint: string): Intent {
  return { kind: 'subscribe', topicArn, protocol, endpoint, settings: { filterPolicy: null, ...PLAIN } };
}

export function giveDeadLetterQueue(queueArn: string, deadLetterArn: string, maxReceiveCount: number): Intent {
  return { kind: 'setRedrivePolicy', queueArn, deadLetter: { arn: deadLetterArn, maxReceiveCount } };
}
