import { guide } from '../../checks/sns/hands/said-by.ts';
import { type FilterExample, inBoth } from '../filter-example.ts';

const page = 'string-value-matching';

/** `anything-but`, of values and of patterns. */
export const anythingButExamples: readonly FilterExample[] = [
  ...inBoth({
    about: 'anything-but a list of texts',
    source: guide(
      page,
      "When a policy property value includes the keyword anything-but, it matches any message attribute or message body values that don't include any of the policy property values.",
    ),
    policy: { customer_interests: [{ 'anything-but': ['rugby', 'tennis'] }] },
    matches: [{ customer_interests: 'baseball' }, { customer_interests: 'football' }, { customer_interests: 'Rugby' }],
    rejects: [{ customer_interests: 'rugby' }, { customer_interests: 'tennis' }],
  }),
  ...inBoth({
    about: 'anything-but matches a list that contains another value',
    source: guide(
      page,
      "And it also matches the following message body (because it contains a value that isn't rugby or tennis)",
    ),
    policy: { customer_interests: [{ 'anything-but': ['rugby', 'tennis'] }] },
    matches: [{ customer_interests: ['rugby', 'baseball'] }, { customer_interests: ['baseball'] }],
    rejects: [{ customer_interests: ['rugby'] }, { customer_interests: ['rugby', 'tennis'] }],
  }),
  ...inBoth({
    about: 'anything-but a single text',
    source: guide(
      page,
      "When a policy property value includes the keyword anything-but, it matches any message attribute or message body values that don't include any of the policy property values.",
    ),
    policy: { event: [{ 'anything-but': 'order' }] },
    matches: [{ event: 'orders' }, { event: 'refund' }],
    rejects: [{ event: 'order' }],
  }),
  ...inBoth({
    about: 'anything-but wants the property to be there',
    source: guide(
      'sns-subscription-filter-policies',
      'When the filter policy scope is set to MessageBody, each property name in the filter policy matches a message body property name.',
    ),
    policy: { event: [{ 'anything-but': 'order' }] },
    matches: [{ event: 'refund', store: 'fans' }],
    rejects: [{ store: 'fans' }],
  }),
  ...inBoth({
    about: 'anything-but can be combined with exists: false',
    source: guide(page, 'anything-but can be combined with "exists": false.'),
    policy: { event: [{ 'anything-but': 'order' }, { exists: false }] },
    matches: [{ event: 'refund' }, { store: 'fans' }],
    rejects: [{ event: 'order' }, { event: 'order', store: 'fans' }],
  }),
  ...inBoth({
    about: 'anything-but a prefix',
    source: guide(page, 'For string matching, you can also use a prefix with the anything-but operator.'),
    policy: { event: [{ 'anything-but': { prefix: 'order-' } }] },
    matches: [{ event: 'data-entry' }, { event: 'order_number' }, { event: 'my order-1' }],
    rejects: [{ event: 'order-cancelled' }, { event: 'order-' }],
  }),
  ...inBoth({
    about: 'anything-but a suffix',
    source: guide(page, 'The following policy property denies the -ball suffix'),
    policy: { customer_interests: [{ 'anything-but': { suffix: 'ball' } }] },
    matches: [{ customer_interests: ['hockey', 'rugby', 'soccer'] }, { customer_interests: 'ballet' }],
    rejects: [{ customer_interests: ['baseball', 'basketball'] }, { customer_interests: 'ball' }],
  }),
  ...inBoth({
    about: 'anything-but a wildcard',
    source: guide(page, 'The following policy property denies the *ball wildcard'),
    policy: { customer_interests: [{ 'anything-but': { wildcard: '*ball' } }] },
    matches: [{ customer_interests: ['hockey', 'rugby', 'soccer'] }, { customer_interests: 'ballet' }],
    rejects: [{ customer_interests: ['baseball', 'basketball'] }, { customer_interests: 'football' }],
  }),
  ...inBoth({
    about: 'anything-but a list of numbers',
    source: guide(
      'numeric-value-matching',
      "When a policy property value includes the keyword anything-but, it matches any message attribute or message body property values that don't include any of the policy property values.",
    ),
    policy: { price: [{ 'anything-but': [100, 500] }] },
    matches: [{ price: 101 }, { price: 100.1 }, { price: [100, 50] }],
    rejects: [{ price: 100 }, { price: 500 }, { price: [100] }],
  }),
];
