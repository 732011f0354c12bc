import { describe, expect, it } from 'vitest';
import type { FilterScope } from './filter-policy/model.ts';
import { matchesFilterPolicy, parseFilterPolicy } from './filter-policy.ts';

const mistakesIn = (policy: unknown, scope: FilterScope = 'MessageAttributes') =>
  parseFilterPolicy(typeof policy === 'string' ? policy : JSON.stringify(policy), scope).mistakes ?? [];
const values = (count: number) => Array.from({ length: count }, (_, index) => `value${index}`);
const stars = (count: number, pattern: string) => values(count).map((value) => ({ wildcard: pattern + value }));

describe('parseFilterPolicy', () => {
  it.each<[unknown, string, string]>([
    ['{', '', 'this is no JSON'],
    [[], '', 'a filter policy is a JSON object'],
    [{ key: 'value' }, 'key', 'must be a list'],
    [{ key: [] }, 'key', 'an empty list'],
    [{ key: [['value']] }, 'key[0]', 'not a list'],
    [{ key: ['ok', { wrong: true }] }, 'key[1]', 'wrong is no keyword'],
    [{ key: [{ suffix: 'a', prefix: 'b' }] }, 'key[0]', 'exactly one keyword'],
    [{ key: [{ suffix: 100 }] }, 'key[0]', 'suffix takes a string'],
    [{ key: [{ exists: 'no' }] }, 'key[0]', 'exists takes true or false'],
    [{ key: [{ cidr: '10.0.0.1' }] }, 'key[0]', 'cidr takes a range'],
    [{ key: [{ cidr: '10.0.0.0/33' }] }, 'key[0]', 'cidr takes a range'],
    [{ key: [{ 'anything-but': [] }] }, 'key[0]', 'at least one value'],
    [{ key: [{ 'anything-but': [null] }] }, 'key[0]', 'takes strings and numbers'],
    [{ key: [{ 'anything-but': { exists: false } }] }, 'key[0]', 'anything-but takes values, or one of'],
    [{ key: [{ 'anything-but': { prefix: 1 } }] }, 'key[0]', 'prefix takes a string'],
    [{ key: [{ wildcard: '*a*b*c*' }] }, 'key[0]', 'at most 3 asterisks'],
    [{ key: [{ wildcard: 'a**' }] }, 'key[0]', 'side by side'],
    [{ key: [{ numeric: [] }] }, 'key[0]', 'one or two pairs'],
    [{ key: [{ numeric: [1, '<='] }] }, 'key[0]', 'numeric knows'],
    [{ key: [{ numeric: ['=', '000'] }] }, 'key[0]', 'there must be a number'],
    [{ key: [{ numeric: ['<', 100, '>', 10] }] }, 'key[0]', 'a range begins with'],
    [{ key: [{ numeric: ['>', 3, '<', 1] }] }, 'key[0]', 'must be below'],
    [{ key: [1e10] }, 'key[0]', 'between -1,000,000,000 and 1,000,000,000'],
    [{ outer: { key: ['a'] } }, 'outer', 'only where the scope is MessageBody'],
    [{ $or: [{ numeric: 123 }, { prefix: 'abc' }] }, '$or[0]', 'numeric takes a list'],
    [{ $or: [{ a: ['x'] }, { b: ['y', { z: 1 }] }] }, '$or[1].b[1]', 'z is no keyword'],
    [{ a: ['1'], b: ['1'], c: ['1'], d: ['1'], e: ['1'], f: ['1'] }, '', 'at most 5 keys; this one has 6'],
    [{ a: values(100), b: values(51) }, '', 'make 5100 combinations'],
    [{ a: stars(6, '*a*b') }, '', 'wildcards make 216 points'],
    [`{"a":["${'x'.repeat(262_144)}"]}`, '', 'at most 256 KB'],
  ])('%.60j: at %j, %s', (policy, path, message) => {
    expect(mistakesIn(policy)).toEqual([{ path, message: expect.stringContaining(message) }]);
  });

  it('names every mistake at its place', () => {
    expect(mistakesIn({ a: [{ suffix: 1 }], b: { c: [] } }, 'MessageBody').map(({ path }) => path)).toEqual([
      'a[0]',
      'b.c',
    ]);
  });

  it('counts only keys at the top for bodies, and nested values by their depth (guide: 3 × 4 × 2 × 3 = 72)', () => {
    const policy = { key_a: { key_b: { key_c: values(4) } }, key_d: { key_e: values(3) } };
    expect(mistakesIn(policy, 'MessageBody')).toEqual([]);
    expect(mistakesIn({ ...policy, key_f: values(3) }, 'MessageBody')[0]?.message).toContain('216 combinations');
    const many = { a: { b: ['1'], c: ['1'], d: ['1'] }, e: { f: ['1'], g: ['1'], h: ['1'] } };
    expect(mistakesIn(many, 'MessageBody')).toEqual([]);
  });

  it('adds up the branches of a choice (guide, "AND/OR logic")', () => {
    const choice = (spaceIds: number, sources: number) => ({
      source: values(sources),
      $or: [
        { metricName: values(6) },
        { metricType: values(4), $or: [{ metricId: values(4) }, { spaceId: values(spaceIds) }] },
      ],
    });
    expect(mistakesIn(choice(7, 3))).toEqual([]);
    expect(mistakesIn(choice(4, 4))[0]?.message).toContain('152 combinations');
  });
});

describe('matchesFilterPolicy', () => {
  const why = (
    policy: object,
    attributes: Record<string, string>,
    body = '{}',
    scope: FilterScope = 'MessageAttributes',
  ) => {
    const parsed = parseFilterPolicy(JSON.stringify(policy), scope).policy;
    if (!parsed) throw new Error('does not parse');
    const typed = Object.entries(attributes).map(([name, value]) => [name, { dataType: 'String', value }]);
    return matchesFilterPolicy(parsed, scope, { body, attributes: Object.fromEntries(typed) });
  };

  const TEXT_FOR_NUMBER = 'a text is not compared with a number';

  it.each<[object, Record<string, string>, boolean, string]>([
    [{ priority: ['urgent'] }, { priority: 'urgent' }, true, 'priority is urgent'],
    [{ priority: ['urgent'] }, { priority: 'low' }, false, 'priority is low; the filter asks that priority is urgent'],
    [
      { priority: ['urgent'] },
      { kind: 'x' },
      false,
      'the message has no priority; the filter asks that priority is urgent',
    ],
    [{ a: ['1'], b: ['2'] }, { a: '1', b: '3' }, false, 'b is "3"; the filter asks that b is "2"'],
    [{ a: ['1'] }, {}, false, 'the message has no attributes, with which this filter is compared'],
    [
      { $or: [{ a: ['x'] }, { b: ['y'] }] },
      { a: 'y' },
      false,
      "none of the filter's 2 alternatives is met: (1) a is y; the filter asks that a is x (2) the message has no b; the filter asks that b is y",
    ],
    [{ $or: [{ a: ['1'] }, { b: ['2'] }] }, { b: '2' }, true, 'b is "2"'],
    [{ a: ['1', { prefix: '2' }] }, { a: '3' }, false, 'a is "3"; the filter asks that a is "1" or begins with "2"'],
    [{ a: ['x', 'y'] }, { a: 'z' }, false, 'a is z; the filter asks that a is x or y'],
    [{ a: [{ 'anything-but': ['x', 'y'] }] }, { a: 'x' }, false, 'a is x; the filter asks that a is neither x nor y'],
    [{ a: [100] }, { a: '100' }, false, `a is "100"; the filter asks that a is 100: ${TEXT_FOR_NUMBER}`],
    [{ a: [{ numeric: ['>', 1] }] }, { a: '5' }, false, `a is "5"; the filter asks that a > 1: ${TEXT_FOR_NUMBER}`],
    [{ a: ['Pick'] }, { a: 'pick' }, false, 'a is pick; the filter asks that a is Pick: upper and lower case count'],
    [{}, {}, true, 'its filter is empty'],
  ])('%j given %j: %s, %s', (policy, attributes, passes, words) => {
    expect(why(policy, attributes)).toMatchObject({ passes, why: words });
  });

  it.each(['Binary', 'String.tenant'])('says of type %s that it is not compared', (dataType) => {
    const { policy } = parseFilterPolicy('{"a":["x"]}', 'MessageAttributes');
    if (!policy) throw new Error('does not parse');
    const message = { body: '', attributes: { a: { dataType, value: 'eA==' } } };
    expect(matchesFilterPolicy(policy, 'MessageAttributes', message).why).toBe(
      `a is ${dataType}, which filters do not compare; the filter asks that a is x`,
    );
  });

  it('names the key that keeps a message out', () => {
    expect(why({ a: ['1'], b: ['2'] }, { a: '1', b: '3' }).path).toBe('b');
    expect(why({ $or: [{ a: ['1'] }, { b: ['2'] }] }, { a: '2' }).path).toBe('$or');
    expect([why({ a: ['1'] }, { a: '1' }).path, why({ a: ['1'] }, {}).path]).toEqual([null, null]);
  });

  it('says of bodies what failed where, and that a list must meet all in one element', () => {
    const policy = { items: { sku: ['a'], count: [{ numeric: ['>', 1] }] } };
    const judged = (body: string) => why(policy, {}, body, 'MessageBody').why;
    expect(judged('hello')).toBe('the body is no JSON object, with which this filter is compared');
    expect(judged('{"items":[{"sku":"b"},{"sku":"c"}]}')).toBe(
      'items.sku has b, c; the filter asks that items.sku is a',
    );
    expect(judged('{"items":[{"sku":"a","count":1},{"sku":"b","count":2}]}')).toBe(
      'no one element of a list meets all of the filter',
    );
  });

  it('takes keys of the prototype for what they are: absent', () => {
    expect(why({ constructor: [{ exists: true }] }, { a: '1' }).passes).toBe(false);
    expect(why({ __proto__: null, toString: [{ exists: false }] }, { a: '1' }).passes).toBe(true);
  });

  it('stays quick on hostile patterns and bodies', () => {
    const started = performance.now();
    why({ a: [{ wildcard: '*a*a*b' }] }, { a: 'a'.repeat(200_000) });
    why({ a: { b: ['x'] } }, {}, `{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}`, 'MessageBody');
    why({ a: { b: ['x'] } }, {}, `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`, 'MessageBody');
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});
