import { describe, expect, it } from 'vitest';
import { checkPolicy, keyMistakes } from './check-policy.ts';
import { policyPlaces } from './policy-places.ts';

const values = (count: number) => Array.from({ length: count }, (_, index) => `value${index}`);
const counts = (policy: object, scope: 'MessageAttributes' | 'MessageBody' = 'MessageBody') =>
  checkPolicy(JSON.stringify(policy), scope).counts;

/** SNS developer guide, "Filter policy constraints" and "AND/OR logic": the examples, with their products. */
describe('combinations as the guide counts them', () => {
  it.each<[string, object, number]>([
    ['3 x 1 x 2', { key_a: values(3), key_b: values(1), key_c: values(2) }, 6],
    [
      '4 values x 3 levels x 3 values x 2 levels',
      { key_a: { key_b: { key_c: values(4) } }, key_d: { key_e: values(3) } },
      72,
    ],
    [
      '1 x (2 + 2 x (2 + 2))',
      {
        source: values(1),
        $or: [
          { metricName: values(2) },
          { metricType: values(2), $or: [{ metricId: values(2) }, { spaceId: values(2) }] },
        ],
      },
      10,
    ],
  ])('%s', (_, policy, combinations) => {
    expect(counts(policy)?.combinations).toBe(combinations);
  });

  it('counts the five keys of the guide: nested ones are not among them', () => {
    const exists = [{ exists: true }];
    const finding = { standard_control: exists, region: exists, account: exists };
    expect(counts({ state: ['SUCCESS'], severity: exists, message: exists, finding })?.keys).toBe(4);
  });
});

it('counts also while there are mistakes', () => {
  const check = checkPolicy('{"a":["x",{"prefix":1}],"b":["y"]}', 'MessageAttributes');
  expect(check.mistakes).toEqual([{ path: 'a[1]', message: 'prefix takes a string' }]);
  expect([check.counts?.keys, check.bytes]).toEqual([2, 34]);
  expect(checkPolicy('{', 'MessageAttributes')).toMatchObject({ counts: null, bytes: 1 });
});

it('finds keys that stand twice or have no name, at any depth', () => {
  const at = (text: string) => keyMistakes(text).map(({ path }) => path);
  expect(at('{"a":["x"],"b":{"c":["1"],"c":["2"]},"a":["y"]}')).toEqual(['a', 'b.c']);
  expect(at('{"a":[""],"":["x"]}')).toEqual(['']);
  expect(at('{"$or":[{"a":["1"]},{"a":["2"],"a":["3"]}]}')).toEqual(['$or[1].a']);
});

it('knows where in the text each key and value stands', () => {
  const text = '{ "a": ["x", 12],\n "b" : {"c\\"": [true]}, "$or": [{"d": [1]}, {"e": [2]}] }';
  const places = policyPlaces(text).map(({ at, from, to }) => [at, text.slice(from, to)]);
  expect(places).toEqual([
    ['a', '"a"'],
    ['a[0]', '"x"'],
    ['a[1]', '12'],
    ['b', '"b"'],
    ['$or', '"$or"'],
    ['$or[0]', '{"d": [1]}'],
    ['$or[1]', '{"e": [2]}'],
    ['b.c"', '"c\\""'],
    ['b.c"[0]', 'true'],
    ['$or[0].d', '"d"'],
    ['$or[0].d[0]', '1'],
    ['$or[1].e', '"e"'],
    ['$or[1].e[0]', '2'],
  ]);
});
