import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { NOW, queueArn, topicArn } from '#lib/testing/builders.ts';
import { aStoredMessage } from '../testing/stored-message.ts';
import { compileFilter } from './compile-filter.ts';
import { filterSubject } from './filter-subject.ts';
import { parseFilter } from './parse-filter.ts';

const order = {
  order: {
    id: '0012',
    total: 120.5,
    lines: [
      { sku: 'a', n: 1 },
      { sku: 'b', n: 2 },
    ],
    note: null,
    paid: true,
  },
  'odd key': { 'a.b': 1 },
  big: 'BIG',
  tags: ['red', 7, null],
  constructor: 'own',
  'order-id': 5,
  '': 'empty',
};
const message = aStoredMessage({
  body: JSON.stringify(order).replace('"BIG"', '9007199254740993'),
  attributes: {
    kind: { dataType: 'String', value: 'refund' },
    'tenant.id': { dataType: 'Number', value: '18446744073709551617' },
    weight: { dataType: 'Number', value: '1.50' },
    'odd name': { dataType: 'String', value: 'x' },
  },
  receiveCount: 3,
  groupId: 'group-1',
  cameFrom: queueArn('orders'),
  topicArn: topicArn('alerts'),
});
const LATER = Date.parse(NOW) + 7 * 60_000;

function matches(filter: string, stored = message): boolean {
  const read = parseFilter(filter);
  if ('mistakes' in read) throw new Error(`${filter}: ${JSON.stringify(read.mistakes)}`);
  return compileFilter(read.filter)(filterSubject(stored, LATER));
}

describe('what a filter lets through', () => {
  it.each([
    'body.order.total > 100 && attr.kind = "refund" && receives >= 3 && text ~ "sku"',
    'body.order.total > 100 and attr.kind = "refund" or receives = 9',
    'body.order.id = "0012"',
    'body.order.id startsWith "00"',
    'body.order.lines[1].sku = "b"',
    'body.order.lines[*].sku = "b"',
    'body.order.lines[*].n > 1',
    'body.order.lines[*].sku != "a"',
    'body["odd key"]["a.b"] = 1',
    "body['odd key'] exists",
    'body.order-id = 5',
    'body[""] = "empty"',
    'body.constructor = "own"',
    'body.big = 9007199254740993',
    'body.big > 9007199254740992.0',
    'body.big != 9007199254740992',
    'body.order.note = null',
    'body.order.note exists',
    'body.order.paid = true',
    'body.order.total != "120.5"',
    'body.tags contains "red"',
    'body.tags contains 7',
    'body.tags contains null',
    'body.order.id contains "01"',
    'attr.tenant.id = 18446744073709551617',
    'attr.tenant.id > 18446744073709551616',
    'attr["tenant.id"] exists',
    'attr["odd name"] in ("y", "x")',
    'attr.weight = 1.5',
    'attr.weight = "1.50"',
    'receives in (1, 3)',
    'size > 100B and size < 1KiB',
    'age >= 7m && age < 0.2h',
    'sent = "2026-01-15T12:00Z" && sent >= "2026-01-15" && sent < "2026-01-15 12:00:00.001"',
    'group ~ "^group-\\d$"',
    'group ~* "GROUP"',
    'id startsWith "a2c1"',
    'from = "orders" && from = "alerts"',
    `from = "${queueArn('orders')}"`,
    'from != "invoices"',
    'text contains "9007199254740993"',
    'text ~* "SKU.*B"',
    '!(body.order.total > 200)',
    'not body.missing exists',
    '!!receives = 3',
    'receives = 1 || (receives = 2 || receives = 3)',
  ])('%s', (filter) => {
    expect(matches(filter)).toBe(true);
  });

  it.each([
    'body.order.total = "120.5"',
    'body.order.id = 12',
    'body.missing != 1',
    'body.missing.deeper[3][*] = 1',
    'body.order.lines.length = 2',
    'body.order.lines[2] exists',
    'body.order[0] exists',
    'body.toString exists',
    'body.__proto__ exists',
    'body.order.id.length exists',
    'body.order.note > 0',
    'body.big = 9007199254740992',
    'attr.toString exists',
    'attr.__proto__ exists',
    'attr.kind > 5',
    'attr.missing != "x"',
    'from != "orders"',
    'group = "group"',
    'receives = 2 or receives = 3 and size = 0',
    'sent > "2026-01-15T13:00+01:00"',
  ])('but not %s', (filter) => {
    expect(matches(filter)).toBe(false);
  });

  it('looks inside the wrappings, and still at the raw text', () => {
    const inner = gzipSync(JSON.stringify({ deep: 'inside' })).toString('base64');
    const envelope = {
      Type: 'Notification',
      TopicArn: topicArn('alerts'),
      Message: inner,
      MessageAttributes: { kind: { Type: 'String', Value: 'published' } },
    };
    const wrapped = aStoredMessage({ body: JSON.stringify(envelope) });
    expect(matches('body.deep = "inside"', wrapped)).toBe(true);
    expect(matches('text contains "deep" && text contains "Notification"', wrapped)).toBe(true);
    expect(matches('text != "x"', wrapped)).toBe(true);
    expect(matches('attr.kind = "published"', wrapped)).toBe(true);
    expect(matches('group exists || from exists', wrapped)).toBe(false);
  });

  it('finds nothing by a path in what is no JSON', () => {
    expect(matches('body exists || body.x exists', aStoredMessage({ body: 'plain words' }))).toBe(false);
    expect(matches('text = "plain words"', aStoredMessage({ body: 'plain words' }))).toBe(true);
  });
});

describe('mistakes are marked where they are', () => {
  it.each([
    ['', '', 'A test begins with a field'],
    ['kind = "x"', 'kind', 'A test begins with a field'],
    ['receives >', '', 'A value follows'],
    ['receives > 3 size', 'size', 'Join tests'],
    ['attr.kind = refund', 'refund', 'in quotes: "refund"'],
    ['attr.kind = constructor', 'constructor', 'in quotes'],
    ['text ~ "("', 'text ~ "("', 'cannot be read'],
    ['text ~ "(a{500}){3}"', 'text ~ "(a{500}){3}"', 'pattern'],
    ['text ~ 5', '5', 'in quotes'],
    ['text = "open', '"open', 'not closed'],
    ['age > 5', 'age > 5', 'unit'],
    ['age > 5KiB', 'age > 5KiB', 'unit'],
    ['age > 5x', '5x', 'Known units'],
    ['size > 5m', 'size > 5m', 'bytes'],
    ['receives = "3"', 'receives = "3"', 'number'],
    ['receives ~ "3"', 'receives ~ "3"', 'no text'],
    ['group < "a"', 'group < "a"', 'no order'],
    ['body.x < null', 'body.x < null', 'no order'],
    ['body.x = 5m', 'body.x = 5m', 'no unit'],
    ['sent > "yesterday"', 'sent > "yesterday"', 'ISO 8601'],
    ['attr = "x"', 'attr', 'Name the attribute'],
    ['attr[0] = "x"', 'attr[0]', 'Name the attribute'],
    ['body. = 1', 'body.', 'period'],
    ['body[x] = 1', 'body[', 'brackets'],
    ['(receives = 1', '', 'Close'],
    ['receives in 1', '1', 'parentheses'],
    ['receives in (1 2)', '2', 'comma'],
    ['receives = 1 & size = 1', '&', 'belongs to no filter'],
    ['body.x', '', 'Say what it must be'],
    [`${'!'.repeat(33)}receives = 1`, 'receives', '32 deep'],
    [Array(101).fill('receives = 1').join(' && '), 'receives', 'at most 100 tests'],
    ['x'.repeat(4097), 'x'.repeat(4097), '4096'],
  ])('%j', (filter, marked, message) => {
    const read = parseFilter(filter);
    if (!('mistakes' in read)) throw new Error('no mistake');
    const [mistake] = read.mistakes;
    expect(filter.slice(mistake?.from, mistake?.to)).toBe(marked);
    expect(mistake?.message).toContain(message);
  });

  it('tells several at once where the reading can go on', () => {
    const read = parseFilter('age > 5 && receives = "x" && text ~ "["');
    expect('mistakes' in read && read.mistakes).toHaveLength(3);
  });
});
