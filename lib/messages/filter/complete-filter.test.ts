import { describe, expect, it } from 'vitest';
import { PREVIEW_BYTES } from '#lib/contracts/message.ts';
import { queueArn } from '#lib/testing/builders.ts';
import { createRandom } from '#lib/testing/random.ts';
import { mutate, randomFilter } from '../testing/random-filter.ts';
import { aStoredMessage } from '../testing/stored-message.ts';
import { completeFilter } from './complete-filter.ts';
import { knownFields } from './known-fields.ts';
import { parseFilter } from './parse-filter.ts';
import { printFilter } from './print-filter.ts';

const messages = [
  aStoredMessage({
    body: '{"order":{"id":"0012","total":120.5,"items":[{"sku":"a"},{"sku":"b"}]},"odd key":true}',
    attributes: {
      kind: { dataType: 'String', value: 'refund' },
      bytes: { dataType: 'Binary', value: 'AAEC' },
    },
    cameFrom: queueArn('orders'),
    receiveCount: 3,
  }),
  aStoredMessage({ body: 'plain', attributes: { kind: { dataType: 'String', value: 'sale "x"' } }, groupId: 'g-1' }),
];
const known = knownFields(messages.map(({ seen }) => seen));

/** The text of each option at `|`. */
function complete(marked: string): { from: number; options: string[] } {
  const cursor = marked.indexOf('|');
  const { from, options } = completeFilter(marked.replace('|', ''), cursor, known);
  return { from, options: options.map(({ text }) => text) };
}

describe('knownFields', () => {
  it('tells paths, attributes and facts with their values as they are written', () => {
    expect(Object.fromEntries(known.map(({ name, values }) => [name, values]))).toEqual({
      'attr.kind': ['"refund"', '"sale \\"x\\""'],
      'attr.bytes': [],
      from: ['"orders"'],
      receives: ['3', '1'],
      group: ['"g-1"'],
      'body.order.id': ['"0012"'],
      'body.order.total': ['120.5'],
      'body.order.items[*].sku': ['"a"', '"b"'],
      'body["odd key"]': ['true'],
    });
  });

  it('looks into no body that is longer than its preview', () => {
    const cut = aStoredMessage({ body: JSON.stringify({ id: 1, note: 'x'.repeat(PREVIEW_BYTES) }) }).seen;
    expect(knownFields([cut]).map(({ name }) => name)).toEqual(['receives']);
    expect(knownFields([{ ...cut, preview: '{"id":1}' }]).map(({ name }) => name)).toEqual(['receives']);
  });
});

describe('completeFilter', () => {
  it('offers fields at the beginning, and after what joins', () => {
    for (const text of ['|', 'receives = 1 && |', 'receives = 1 or |', '(|', 'not |'])
      expect(complete(text).options).toEqual(expect.arrayContaining(['body', 'text', 'attr.kind', 'body.order.total']));
  });

  it.each<[string, number, string[]]>([
    ['body.ord|', 0, ['body.order.id', 'body.order.total', 'body.order.items[*].sku']],
    ['body.|', 0, ['body.order.id', 'body.order.total', 'body.order.items[*].sku']],
    ['body[|', 0, ['body["odd key"]']],
    ['size > 1 && attr.K|', 12, ['attr.kind']],
    ['sku|', 0, ['body.order.items[*].sku']],
    ['attr.kind | = "x"', 10, ['=', '!=', '~', '~*', 'contains', 'startsWith', 'in', 'exists', '<', '<=', '>', '>=']],
    ['receives |', 9, ['=', '!=', '<', '<=', '>', '>=', 'in']],
    ['attr.kind con|', 10, ['contains']],
    ['attr.kind = |', 12, ['"refund"', '"sale \\"x\\""']],
    ['attr.kind = "ref|', 12, ['"refund"']],
    ['attr.kind in (|', 14, ['"refund"', '"sale \\"x\\""']],
    ['attr.kind in ("refund", |', 24, ['"refund"', '"sale \\"x\\""']],
    ['age > |', 6, ['5m', '2h', '1d']],
    ['receives = 3 |', 13, ['&&', '||']],
    ['attr.kind exists |', 17, ['&&', '||']],
    ['(receives = 3) |', 15, ['&&', '||']],
    ['attr.kind in ("a"|', 17, []],
    ['exactly ? |', 10, []],
  ])('%s', (text, from, options) => {
    expect(complete(text)).toEqual({ from, options });
  });

  it('offers only what can be read there, and throws at no text', () => {
    const random = createRandom(3);
    for (let n = 0; n < 3000; n += 1) {
      const text = mutate(random, printFilter(randomFilter(random, 2)));
      completeFilter(text, random.int(text.length + 1), known);
    }
    for (const { text } of completeFilter('', 0, known).options) {
      if (text !== 'attr')
        expect(completeFilter(`${text} `, text.length + 1, known).options.length, text).toBeGreaterThan(0);
    }
    for (const { text } of completeFilter('attr.kind ', 10, known).options.filter(
      ({ text }) => !/in|exists/.test(text),
    ))
      expect(parseFilter(`attr.kind ${text} "x"`), text).toHaveProperty('filter');
  });
});
