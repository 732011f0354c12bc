import { anAttributes, aQueue, aSubscription, aTopic, aTopology, NOW, queueArn } from '#lib/testing/builders.ts';

export const capture = aQueue({
  name: 'capture',
  tags: { team: 'pay' },
  deadLetter: { arn: queueArn('capture-dlq'), maxReceiveCount: 5 },
});
export const dlq = aQueue({ name: 'capture-dlq', deadLetterFor: [capture.arn] });
export const orders = aTopic({ name: 'orders', subscriptionsConfirmed: 2, subscriptionsPending: 1 });
export const filtered = aSubscription({
  endpoint: capture.arn,
  attributes: anAttributes({ filterPolicy: '{"kind":["pick"]}' }),
});
export const dropped = aSubscription({ endpoint: dlq.arn, delivery: 'no-policy' });
export const mailed = aSubscription({
  protocol: 'email',
  endpoint: 'ops@shop.example',
  pending: true,
  attributes: null,
});
export const world = aTopology({
  queues: [capture, dlq],
  topics: [orders],
  subscriptions: [filtered, dropped, mailed],
});

export const queueDetail = {
  queue: capture,
  url: 'http://sqs.eu-west-1.localhost/111122223333/capture',
  attributes: {
    MessageRetentionPeriod: '345600',
    VisibilityTimeout: '30',
    DelaySeconds: '0',
    MaximumMessageSize: '1048576',
    ReceiveMessageWaitTimeSeconds: '20',
    SqsManagedSseEnabled: 'true',
    CreatedTimestamp: '1768478400',
    LastModifiedTimestamp: '1768478400',
  },
  policy: {
    json: JSON.stringify({
      Statement: [
        {
          Sid: 'WeirDelivery',
          Effect: 'Allow',
          Principal: { Service: 'sns.amazonaws.com' },
          Action: 'sqs:SendMessage',
          Resource: capture.arn,
          Condition: { ArnEquals: { 'aws:SourceArn': orders.arn } },
        },
        { Effect: 'Allow', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: capture.arn },
      ],
    }),
    statements: [],
    problem: null,
  },
  redriveAllow: null,
  readAt: NOW,
};
