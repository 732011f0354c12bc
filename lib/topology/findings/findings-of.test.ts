import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindingList } from '#lib/contracts/finding.ts';
import { ACCOUNT, NOW, queueArn, topicArn } from '#lib/testing/builders.ts';
import { findingsOf } from './findings-of.ts';
import { aKnowledge, letting, policy, type WorldWish } from './testing/a-knowledge.ts';
import { aHealthyWorld } from './testing/healthy-world.ts';

const dlq = { name: 'mail-dlq', retention: 1_209_600 };
const mail = {
  name: 'mail',
  deadLetter: { arn: queueArn('mail-dlq'), maxReceiveCount: 5 },
  settings: { Policy: letting('mail', 'orders') },
};
const subscription = { topic: 'orders', queue: 'mail' };
const MISSING = { state: 'missing', at: NOW } as const;
const DENIED = {
  state: 'unreadable',
  at: NOW,
  code: 'denied',
  awsError: 'AccessDenied',
  message: 'Allow sqs:X.',
} as const;

/** A healthy shop but for what is given instead of its parts. */
function shop(over: { mail?: object; dlq?: object; subscription?: object; topic?: object } & WorldWish = {}) {
  return aKnowledge({
    queues: [{ ...mail, ...over.mail }, { ...dlq, ...over.dlq }, ...(over.queues ?? [])],
    complete: over.complete ?? true,
    topics: [{ name: 'orders', ...over.topic }, ...(over.topics ?? [])],
    subscriptions: [{ ...subscription, ...over.subscription }, ...(over.subscriptions ?? [])],
  });
}

const open = (statement: object, resource = queueArn('mail')) =>
  policy({ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: resource, ...statement });
const sns = { Principal: { Service: 'sns.amazonaws.com' } };
const deny = { Effect: 'Deny', Principal: '*', Action: 'sqs:*', Resource: queueArn('mail') };

/** One fault each: what is found, and the intents of the plan that mends it. */
const FAULTS: [name: string, knowledge: ReturnType<typeof shop>, found: string[], mend: string[] | null][] = [
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

const said = (list: FindingList) => list.findings.map(({ kind, severity }) => `${kind} ${severity}`);

describe('a fault', () => {
  it.each(FAULTS)('%s is found, once, and alone', (name, knowledge, found, mend) => {
    const list = FindingList.parse(findingsOf(knowledge));
    expect(said(list).sort(), name).toEqual(found.toSorted());
    const [first] = list.findings;
    if (found.length === 1) expect(first?.mend?.intents.map(({ kind }) => kind) ?? null).toEqual(mend);
    expect(first?.evidence.length).toBeGreaterThan(0);
  });

  it('of two queues that send their dead letters to each other is one', () => {
    const link = (to: string) => ({ arn: queueArn(to), maxReceiveCount: 5 });
    const { findings } = findingsOf(
      aKnowledge({
        queues: [
          { name: 'a', deadLetter: link('b') },
          { name: 'b', deadLetter: link('a') },
          { name: 'c', deadLetter: link('a') },
        ],
      }),
    );
    expect(findings.filter(({ kind }) => kind === 'redrive-loop').map(({ about }) => about)).toEqual([
      [queueArn('a'), queueArn('b')],
    ]);
  });
});

describe('what is well', () => {
  it('yields nothing, and nothing that cannot be told', () => {
    fc.assert(
      fc.property(aHealthyWorld, (world) => {
        expect(findingsOf(aKnowledge(world))).toEqual({ findings: [], cannotTell: [] });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    [
      'a statement that names its topics',
      open({ ...sns, Condition: { ArnLike: { 'aws:SourceArn': `arn:aws:sns:*:${ACCOUNT}:*` } } }),
    ],
    ['one of the account alone', open({ ...sns, Condition: { StringEquals: { 'aws:SourceAccount': ACCOUNT } } })],
    [
      'one that narrows where it is told',
      open({ ...sns, Condition: { ArnEqualsIfExists: { 'aws:SourceArn': topicArn('orders') } } }),
    ],
    [
      'everybody, for one topic',
      open({ Principal: '*', Condition: { ArnEquals: { 'aws:SourceArn': topicArn('orders') } } }),
    ],
    [
      'everybody, of one organization',
      open({ Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-1' } } }),
    ],
    ['a named account', open({ Principal: { AWS: `arn:aws:iam::${ACCOUNT}:root` } })],
  ])('is not taken for open: %s', (_, Policy) => {
    const { findings } = findingsOf(shop({ mail: { settings: { Policy } }, subscription: { delivery: 'allowed' } }));
    expect(findings).toEqual([]);
  });

  it('a tap of Weir’s own has no finding', () => {
    const { findings } = findingsOf(
      shop({
        queues: [{ name: 'weir-tap-0a1b2c3d', tags: { 'weir:tap': '' } }],
        subscriptions: [{ topic: 'orders', queue: 'weir-tap-0a1b2c3d' }],
      }),
    );
    expect(findings).toEqual([]);
  });
});

/** What was not read, or cannot be judged: which questions stay open. */
const OPEN: [name: string, knowledge: ReturnType<typeof shop>, kinds: string[]][] = [
  [
    'a queue that may not be read',
    shop({ mail: { access: DENIED, settings: null, deadLetter: null } }),
    [
      'no-dead-letter-queue',
      'no-delivery-policy',
      'kms-blocks-sns',
      'public-policy',
      'wide-delivery-policy',
      'no-dead-letter-queue',
    ],
  ],
  [
    'a subscription that may not be read',
    shop({ subscription: { attributes: null, access: DENIED } }),
    ['impossible-filter'],
  ],
  ['a topic that was not read', shop({ topic: { settings: null } }), ['public-policy']],
  [
    'a key of one’s own',
    shop({ mail: { settings: { ...mail.settings, KmsMasterKeyId: 'alias/shop' } } }),
    ['kms-blocks-sns'],
  ],
  [
    'a filter that Weir cannot read',
    shop({ subscription: { attributes: { filterPolicy: '{"a":[{"near":1}]}' } } }),
    ['impossible-filter'],
  ],
  [
    'a policy that is no JSON',
    shop({ mail: { settings: { Policy: 'Allow' } }, subscription: { delivery: 'unknown' } }),
    ['no-delivery-policy', 'public-policy', 'wide-delivery-policy'],
  ],
  [
    'a statement with a strange condition',
    shop({
      mail: { settings: { Policy: open({ Principal: '*', Condition: { StringEquals: { 'shop:Team': 'pay' } } }) } },
      subscription: { delivery: 'allowed' },
    }),
    ['public-policy', 'wide-delivery-policy'],
  ],
  [
    'a public statement beside one that denies',
    shop({
      mail: {
        settings: {
          Policy: policy(
            { Effect: 'Allow', Principal: '*', Action: 'sqs:*', Resource: '*' },
            { ...deny, Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-1' } } },
          ),
        },
      },
      subscription: { delivery: 'allowed' },
    }),
    ['public-policy', 'wide-delivery-policy'],
  ],
  [
    'a dead-letter queue of another account',
    shop({
      mail: { deadLetter: { arn: 'arn:aws:sqs:eu-west-1:999988887777:far', maxReceiveCount: 5 } },
      dlq: { name: 'x-dlq' },
    }),
    ['missing-dead-letter-queue', 'no-dead-letter-queue', 'short-dead-letter-retention'],
  ],
  [
    'an account that is still being listed',
    shop({ complete: false, queues: [{ name: 'jobs' }] }),
    ['no-dead-letter-queue'],
  ],
  ['a queue named as one for dead letters', shop({ queues: [{ name: 'lambda-dlq' }] }), ['no-dead-letter-queue']],
];

describe('what cannot be told', () => {
  it.each(OPEN)('%s is no finding', (_, knowledge, kinds) => {
    const { findings, cannotTell } = findingsOf(knowledge);
    expect(findings).toEqual([]);
    expect(new Set(cannotTell.map(({ kind }) => kind))).toEqual(new Set(kinds));
    for (const { why } of cannotTell) expect(why).toMatch(/\w.*\.$/);
  });

  it('nothing is said of an account of which nothing was read', () => {
    const unread = { access: { state: 'unread' as const }, settings: null, retention: null, deadLetter: null };
    const { findings } = findingsOf(
      shop({ mail: unread, dlq: unread, subscription: { attributes: null }, topic: unread }),
    );
    expect(findings).toEqual([]);
  });
});

it('puts what loses messages before what is open, and that before what may fail', () => {
  const Policy = policy({ Effect: 'Allow', Principal: '*', Action: 'sqs:ReceiveMessage', Resource: queueArn('mail') });
  const { findings } = findingsOf(shop({ mail: { settings: { Policy } }, queues: [{ name: 'jobs' }] }));
  expect(findings.map(({ severity }) => severity)).toEqual(['loss', 'exposure', 'risk']);
});
