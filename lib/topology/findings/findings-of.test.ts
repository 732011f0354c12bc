import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FindingList } from '#lib/contracts/finding.ts';
import { ACCOUNT, anAttributes, queueArn, topicArn } from '#lib/testing/builders.ts';
import { findingsOf } from './findings-of.ts';
import { aKnowledge, policy } from './testing/a-knowledge.ts';
import { DENIED, deny, mail, open, shop, sns } from './testing/a-shop.ts';
import { FAULTS } from './testing/faults.ts';
import { aHealthyWorld } from './testing/healthy-world.ts';

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

  it('in a delivery says where messages end: in the subscription’s own dead-letter queue, if it has one', () => {
    const attributes = anAttributes({ deadLetterArn: queueArn('undelivered') });
    const { findings } = findingsOf(
      shop({ mail: { settings: { Policy: '' } }, subscription: { delivery: 'no-policy', attributes } }),
    );
    const lost = findings.find(({ kind }) => kind === 'no-delivery-policy');
    expect(lost?.explanation).toContain("goes to the subscription's dead-letter queue undelivered");
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
