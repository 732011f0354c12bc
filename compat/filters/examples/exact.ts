import { guide } from '../../checks/sns/hands/said-by.ts';
import { type FilterExample, inAttributes, inBoth } from '../filter-example.ts';

/** Values that are compared whole. */
export const exactExamples: readonly FilterExample[] = [
  ...inBoth({
    about: 'a text is any one of the list',
    source: guide('and-or-logic', 'You can apply OR logic by assigning multiple values to a property name.'),
    policy: { customer_interests: ['rugby', 'football', 'baseball'] },
    matches: [{ customer_interests: 'rugby' }, { customer_interests: 'football' }, { customer_interests: 'baseball' }],
    rejects: [{ customer_interests: 'tennis' }, { customer_interests: 'rugbyfootball' }, { other: 'rugby' }],
  }),
  ...inBoth({
    about: 'each element of an array is matched on its own',
    source: guide(
      'string-value-matching',
      'For String.Array type attributes, each element in the array is treated as a separate string for matching purposes.',
    ),
    policy: { customer_interests: ['rugby', 'tennis'] },
    matches: [{ customer_interests: ['rugby', 'tennis'] }, { customer_interests: ['golf', 'tennis'] }],
    rejects: [{ customer_interests: ['baseball'] }, { customer_interests: ['golf', 'baseball'] }],
  }),
  ...inBoth({
    about: 'texts are compared case-sensitively',
    source: guide(
      'subscription-filter-policy-constraints',
      'For string matching in the filter policy, the comparison is case-sensitive.',
    ),
    policy: { customer_interests: ['Rugby'] },
    matches: [{ customer_interests: 'Rugby' }],
    rejects: [{ customer_interests: 'rugby' }, { customer_interests: 'RUGBY' }, { Customer_Interests: 'Rugby' }],
  }),
  ...inBoth({
    about: 'a part of a text is not the text',
    source: guide(
      'string-value-matching',
      'Exact matching occurs when a policy property value matches one or more message attribute values.',
    ),
    policy: { customer_interests: ['rugby'] },
    matches: [{ customer_interests: 'rugby' }],
    rejects: [{ customer_interests: 'rug' }, { customer_interests: 'rugby ' }, { customer_interests: 'my rugby' }],
  }),
  ...inBoth({
    about: 'a number is no text of digits',
    source: guide(
      'numeric-value-matching',
      "Numeric values aren't enclosed in double quotation marks in the JSON policy.",
    ),
    policy: { price: [100] },
    matches: [{ price: 100 }, { price: [7, 100] }],
    rejects: [{ price: 101 }, { price: '100' }, { price: ['100'] }],
  }),
  ...inBoth({
    about: 'a text of digits is no number',
    source: guide('string-value-matching', 'String values are enclosed in double quotation marks in the JSON policy.'),
    policy: { price: ['100'] },
    matches: [{ price: '100' }, { price: ['100'] }],
    rejects: [{ price: 100 }, { price: [100] }],
  }),
  ...inBoth({
    about: 'true, false and null stand without quotation marks',
    source: guide(
      'sns-message-attributes',
      'The values can be strings, numbers, or the keywords true, false, and null.',
    ),
    policy: { paid: [true, null] },
    matches: [{ paid: [true] }, { paid: [null] }, { paid: ['x', true] }],
    rejects: [{ paid: [false] }, { paid: ['true'] }, { paid: ['null'] }],
  }),
  ...inBoth({
    about: 'every element of a long list can match',
    source: guide(
      'sns-subscription-filter-policies',
      'For each matching property name in the filter policy, at least one property value matches the message attribute value.',
    ),
    policy: { code: Array.from({ length: 100 }, (_, at) => `c${at}`) },
    matches: [{ code: 'c0' }, { code: 'c50' }, { code: 'c99' }],
    rejects: [{ code: 'c100' }, { code: 'c' }],
  }),
  inAttributes({
    about: 'properties that the policy does not name are ignored',
    source: guide(
      'sns-subscription-filter-policies',
      "When Amazon SNS evaluates message attributes or message body properties against the subscription filter policy, it ignores the ones that aren't specified in the policy.",
    ),
    policy: { store: ['fans'] },
    matches: [{ store: 'fans', event: 'order', price: 3 }],
    rejects: [{ store: 'other', event: 'fans' }],
  }),
];
