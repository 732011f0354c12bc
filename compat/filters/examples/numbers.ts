import { guide } from '../../checks/sns/hands/said-by.ts';
import { type FilterExample, inAttributes, inBody, inBoth } from '../filter-example.ts';

const page = 'numeric-value-matching';
const OPERATORS =
  'In addition to the operator =, a numeric policy property can include the following operators: <, <=, >, and >=.';

/** `numeric`, and what counts as a number. */
export const numberExamples: readonly FilterExample[] = [
  ...inBoth({
    about: 'numeric =',
    source: guide(
      page,
      'When a policy property value includes the keyword numeric and the operator =, it matches any message attribute or message body property values that have the same name and an equal numeric value.',
    ),
    policy: { price_usd: [{ numeric: ['=', 301.5] }] },
    matches: [{ price_usd: 301.5 }, { price_usd: [1, 301.5] }],
    rejects: [{ price_usd: 301.51 }, { price_usd: -301.5 }, { price_usd: 3015 }],
  }),
  inAttributes({
    about: 'numeric = of a number written with an exponent',
    source: guide(page, 'It matches either of the following message attributes'),
    policy: { price_usd: [{ numeric: ['=', 301.5] }] },
    matches: [
      { price_usd: { dataType: 'Number', value: '3.015e2' } },
      { price_usd: { dataType: 'Number', value: '301.50' } },
    ],
    rejects: [{ price_usd: { dataType: 'Number', value: '3.015e1' } }],
  }),
  inBody({
    about: 'numeric = of a number written with an exponent',
    source: guide(page, 'It also matches either of the following message bodies'),
    policy: { price_usd: [{ numeric: ['=', 301.5] }] },
    matches: ['{"price_usd":3.015e2}', '{"price_usd":301.50}'],
    rejects: ['{"price_usd":3.015e1}'],
  }),
  ...inBoth({
    about: 'numeric of a text of digits',
    source: guide(
      page,
      'Filter messages by matching numeric values to message attribute values or to message body property values.',
    ),
    policy: { price_usd: [{ numeric: ['>', 0] }] },
    matches: [{ price_usd: 5 }],
    rejects: [{ price_usd: '5' }, { price_usd: ['5'] }],
  }),
  ...inBoth({
    about: 'numeric <',
    source: guide(page, 'It matches any message attribute or message body property with negative numeric values.'),
    policy: { price_usd: [{ numeric: ['<', 0] }] },
    matches: [{ price_usd: -1 }, { price_usd: -0.5 }],
    rejects: [{ price_usd: 0 }, { price_usd: 1 }],
  }),
  ...inBoth({
    about: 'numeric <=',
    source: guide(page, OPERATORS),
    policy: { price_usd: [{ numeric: ['<=', 10] }] },
    matches: [{ price_usd: 10 }, { price_usd: -3 }],
    rejects: [{ price_usd: 10.01 }, { price_usd: 11 }],
  }),
  ...inBoth({
    about: 'numeric >',
    source: guide(page, OPERATORS),
    policy: { price_usd: [{ numeric: ['>', 100] }] },
    matches: [{ price_usd: 100.01 }, { price_usd: 101 }],
    rejects: [{ price_usd: 100 }, { price_usd: 99 }],
  }),
  ...inBoth({
    about: 'numeric >=',
    source: guide(page, OPERATORS),
    policy: { price_usd: [{ numeric: ['>=', 100] }] },
    matches: [{ price_usd: 100 }, { price_usd: 1000 }],
    rejects: [{ price_usd: 99.99 }, { price_usd: -100 }],
  }),
  ...inBoth({
    about: 'numeric of a range',
    source: guide(
      page,
      'It matches any message attribute or message body property with positive numbers up to and including 150.',
    ),
    policy: { price_usd: [{ numeric: ['>', 0, '<=', 150] }] },
    matches: [{ price_usd: 1 }, { price_usd: 150 }, { price_usd: [900, 7] }],
    rejects: [{ price_usd: 0 }, { price_usd: 151 }, { price_usd: [900, -7] }],
  }),
  ...inBoth({
    about: 'numeric has five digits of accuracy after the decimal point',
    source: guide(
      'subscription-filter-policy-constraints',
      'For numeric matching, the value can range from -10⁹ to 10⁹ (-1 billion to 1 billion), with five digits of accuracy after the decimal point.',
    ),
    policy: { price_usd: [{ numeric: ['=', 1.00001] }] },
    matches: [{ price_usd: 1.00001 }],
    rejects: [{ price_usd: 1.00002 }, { price_usd: 1 }],
  }),
];
