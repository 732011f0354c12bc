import { deviceArn, queueArn, topicArn } from '#lib/testing/builders.ts';
import { letting, policy } from './a-knowledge.ts';
import { deny, MISSING, mail, open, shop, sns } from './a-shop.ts';

const DEVICE = deviceArn('4c94e4b2-6d3b-3a53-81c4-7cbb1d8d3b1a');

/** One fault each: what is found, and the intents of the plan that mends it. */
export const FAULTS: [name: string, knowledge: ReturnType<typeof shop>, found: string[], mend: string[] | null][] = [
  ['a queue without a policy', shop({ mail: { settings: {} } }), ['no-delivery-policy loss'], ['allowDelivery']],
  [
    'a policy for another topic',
    shop({ mail: { settings: { Policy: letting('mail', 'refunds') } } }),
    ['no-delivery-policy loss'],
    ['allowDelivery'],
  ],
  [
    'a policy that denies',
    shop({ mail: { settings: { Policy: policy(JSON.parse(letting('mail', 'orders')).Statement[0], deny) } } }),
    ['no-delivery-policy loss'],
    null,
  ],
  [
    'a dead-letter queue of a subscription that SNS may not use',
    shop({ queues: [{ name: 'lost' }], subscription: { attributes: { deadLetterArn: queueArn('lost') } } }),
    ['no-delivery-policy risk'],
    ['allowDelivery'],
  ],
  [
    'any topic may send',
    shop({ mail: { settings: { Policy: open(sns) } } }),
    ['wide-delivery-policy exposure'],
    ['removeStatement', 'allowDelivery'],
  ],
  [
    'topics of any account may send',
    shop({
      mail: {
        settings: { Policy: open({ ...sns, Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:*' } } }) },
      },
    }),
    ['wide-delivery-policy exposure'],
    ['removeStatement', 'allowDelivery'],
  ],
  [
    'a statement that lets other services in too',
    shop({
      mail: { settings: { Policy: open({ Principal: { Service: ['sns.amazonaws.com', 'events.amazonaws.com'] } }) } },
    }),
    ['wide-delivery-policy exposure'],
    null,
  ],
  [
    'a public queue',
    shop({ mail: { settings: { Policy: open({ Principal: '*' }) } } }),
    ['public-policy exposure'],
    ['removeStatement', 'allowDelivery'],
  ],
  [
    'a public topic',
    shop({ topic: { settings: { Policy: open({ Principal: '*', Action: 'sns:Publish' }, topicArn('orders')) } } }),
    ['public-policy exposure'],
    null,
  ],
  [
    'an orphan',
    shop({
      queues: [{ name: 'gone', access: MISSING, settings: null }],
      subscriptions: [{ topic: 'orders', queue: 'gone' }],
    }),
    ['orphan-subscription loss'],
    ['unsubscribe'],
  ],
  [
    'a pending subscription',
    shop({
      subscriptions: [
        { topic: 'orders', protocol: 'email', endpoint: 'ops@shop.example', pending: true, attributes: null },
      ],
    }),
    ['pending-subscription loss'],
    null,
  ],
  [
    'a disabled device',
    shop({ subscriptions: [{ topic: 'orders', protocol: 'application', endpoint: DEVICE, device: 'disabled' }] }),
    ['endpoint-disabled loss'],
    ['enableDevice'],
  ],
  [
    'a device whose endpoint was deleted',
    shop({ subscriptions: [{ topic: 'orders', protocol: 'application', endpoint: DEVICE, device: 'gone' }] }),
    ['endpoint-disabled loss'],
    ['unsubscribe'],
  ],
  [
    'an impossible filter',
    shop({ subscription: { attributes: { filterPolicy: '{"a":[{"numeric":[">",5,"<",5.00001]}]}' } } }),
    ['impossible-filter loss'],
    null,
  ],
  [
    'an empty list in a filter',
    shop({ subscription: { attributes: { filterPolicy: '{"a":["x"],"b":[]}' } } }),
    ['impossible-filter loss'],
    null,
  ],
  [
    'no dead-letter queue',
    shop({ queues: [{ name: 'jobs' }] }),
    ['no-dead-letter-queue risk'],
    ['createQueue', 'setRedrivePolicy'],
  ],
  [
    'no dead-letter queue, and its name taken',
    shop({ queues: [{ name: 'jobs' }, { name: 'jobs-dlq' }] }),
    ['no-dead-letter-queue risk'],
    null,
  ],
  [
    'a dead-letter queue that keeps too briefly',
    shop({ dlq: { retention: 345_600 } }),
    ['short-dead-letter-retention risk'],
    ['editQueue'],
  ],
  [
    'both at the longest retention',
    shop({ mail: { retention: 1_209_600 } }),
    ['short-dead-letter-retention risk'],
    null,
  ],
  [
    'one receive',
    shop({ mail: { deadLetter: { ...mail.deadLetter, maxReceiveCount: 1 } } }),
    ['few-receives risk'],
    ['setRedrivePolicy'],
  ],
  [
    'two receives',
    shop({ mail: { deadLetter: { ...mail.deadLetter, maxReceiveCount: 2 } } }),
    ['few-receives risk'],
    ['setRedrivePolicy'],
  ],
  [
    'a dead-letter queue of the other type',
    shop({
      queues: [
        { name: 'fifo-dlq.fifo' },
        { name: 'jobs', deadLetter: { arn: queueArn('fifo-dlq.fifo'), maxReceiveCount: 5 } },
      ],
    }),
    ['fifo-mismatch risk'],
    null,
  ],
  [
    'a standard topic to a FIFO queue',
    shop({
      queues: [
        { name: 'd.fifo', retention: 1_209_600 },
        {
          name: 'q.fifo',
          deadLetter: { arn: queueArn('d.fifo'), maxReceiveCount: 5 },
          settings: { Policy: letting('q.fifo', 'orders') },
        },
      ],
      subscriptions: [{ topic: 'orders', queue: 'q.fifo' }],
    }),
    ['fifo-mismatch loss'],
    null,
  ],
  [
    'a loop of one',
    shop({ dlq: { deadLetter: { arn: queueArn('mail-dlq'), maxReceiveCount: 5 }, retention: 1_209_600 } }),
    ['short-dead-letter-retention risk', 'redrive-loop risk'],
    null,
  ],
  [
    'a dead-letter queue that is gone',
    shop({ dlq: { access: MISSING } }),
    ['missing-dead-letter-queue risk'],
    ['createQueue'],
  ],
  [
    'AWS’s own key on a fed queue',
    shop({ mail: { settings: { ...mail.settings, KmsMasterKeyId: 'alias/aws/sqs' } } }),
    ['kms-blocks-sns loss'],
    ['editQueue'],
  ],
];
