import { guide } from '../../checks/sns/hands/said-by.ts';
import { type FilterExample, inAttributes, inBody } from '../filter-example.ts';

const BODIES = guide(
  'sns-message-filtering',
  'Filter policies for the message body assume that the message payload is a well-formed JSON object.',
);
const NESTED = guide(
  'subscription-filter-policy-constraints',
  'Amazon SNS accepts a nested filter policy for payload-based filtering.',
);
const base64 = (text: string) => Buffer.from(text).toString('base64');

/** What each of the two scopes looks at. */
export const scopeExamples: readonly FilterExample[] = [
  inAttributes({
    about: 'a Binary attribute is ignored',
    source: guide(
      'subscription-filter-policy-constraints',
      'Amazon SNS ignores message attributes with the Binary data type.',
    ),
    policy: { store: ['fans'] },
    matches: [{ store: 'fans', picture: { dataType: 'Binary', value: base64('fans') } }],
    rejects: [{ store: { dataType: 'Binary', value: base64('fans') }, event: 'order' }],
  }),
  inAttributes({
    about: 'a message without attributes',
    source: guide(
      'sns-subscription-filter-policies',
      'When the filter policy scope is set to MessageAttributes, each property name in the filter policy matches a message attribute name.',
    ),
    policy: { store: ['fans'] },
    matches: [{ store: 'fans' }],
    rejects: [{}],
  }),
  {
    about: 'a body is not looked at in the scope of attributes',
    source: guide(
      'sns-subscription-filter-policies',
      'When the filter policy scope is set to MessageAttributes, each property name in the filter policy matches a message attribute name.',
    ),
    scope: 'MessageAttributes',
    policy: { store: ['fans'] },
    matches: [{ body: '{"store":"other"}', attributes: { store: { dataType: 'String', value: 'fans' } } }],
    rejects: [{ body: '{"store":"fans"}', attributes: { store: { dataType: 'String', value: 'other' } } }],
  },
  {
    about: 'attributes are not looked at in the scope of the body',
    source: guide(
      'sns-subscription-filter-policies',
      'When the filter policy scope is set to MessageBody, each property name in the filter policy matches a message body property name.',
    ),
    scope: 'MessageBody',
    policy: { store: ['fans'] },
    matches: [{ body: '{"store":"fans"}', attributes: { store: { dataType: 'String', value: 'other' } } }],
    rejects: [{ body: '{"store":"other"}', attributes: { store: { dataType: 'String', value: 'fans' } } }],
  },
  inBody({
    about: 'a body that is no JSON object',
    source: BODIES,
    policy: { store: ['fans'] },
    matches: ['{"store":"fans"}', ' { "store" : "fans" } '],
    rejects: ['fans', '"fans"', '["fans"]', '{"store":"fans"', 'store'],
  }),
  inBody({
    about: 'a nested property',
    source: NESTED,
    policy: { order: { customer: { tier: ['gold'] } } },
    matches: [{ order: { customer: { tier: 'gold', name: 'a' }, id: 1 } }],
    rejects: [
      { order: { customer: { tier: 'silver' } } },
      { order: { tier: 'gold' } },
      { tier: 'gold' },
      { customer: { tier: 'gold' } },
    ],
  }),
  inBody({
    about: 'several properties of a nested object',
    source: NESTED,
    policy: { order: { state: ['paid'], total: [{ numeric: ['>', 10] }] }, store: ['fans'] },
    matches: [{ order: { state: 'paid', total: 11 }, store: 'fans' }],
    rejects: [
      { order: { state: 'paid', total: 10 }, store: 'fans' },
      { order: { state: 'paid' }, store: 'fans', total: 11 },
      { order: { state: 'paid', total: 11 } },
    ],
  }),
  inBody({
    about: 'a list below a nested property',
    source: NESTED,
    policy: { order: { tags: ['urgent', { prefix: 'vip-' }] } },
    matches: [{ order: { tags: ['slow', 'urgent'] } }, { order: { tags: ['vip-1'] } }, { order: { tags: 'urgent' } }],
    rejects: [{ order: { tags: ['slow'] } }, { order: { tags: [] } }, { tags: ['urgent'] }],
  }),
  inBody({
    about: 'objects in a list',
    source: NESTED,
    policy: { Records: { s3: { object: { key: [{ prefix: 'auto-' }] } }, eventName: [{ prefix: 'ObjectCreated:' }] } },
    matches: [
      { Records: [{ eventName: 'ObjectCreated:Put', s3: { object: { key: 'auto-1.xml' } } }] },
      {
        Records: [
          { eventName: 'ObjectRemoved:Delete', s3: { object: { key: 'home-1.xml' } } },
          { eventName: 'ObjectCreated:Put', s3: { object: { key: 'auto-1.xml' } } },
        ],
      },
    ],
    rejects: [
      { Records: [{ eventName: 'ObjectRemoved:Delete', s3: { object: { key: 'auto-1.xml' } } }] },
      { Records: [{ eventName: 'ObjectCreated:Put', s3: { object: { key: 'home-1.xml' } } }] },
      { Records: [] },
    ],
  }),
];
