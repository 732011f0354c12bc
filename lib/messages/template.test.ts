import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mintUuid } from './mint-uuid.ts';
import { readTemplate, type TemplateSource } from './template.ts';

const source: TemplateSource = { i: 7, now: Date.UTC(2026, 0, 15, 12), uuid: () => 'u-u-i-d', random: () => 0.5 };
const expand = (text: string) => readTemplate(text).expand(source);

describe('readTemplate', () => {
  it.each([
    ['order {{i}}', 'order 7'],
    ['{"id":"{{uuid}}","at":"{{ now }}"}', '{"id":"u-u-i-d","at":"2026-01-15T12:00:00.000Z"}'],
    ['{"n":{{i}}}', '{"n":7}'],
    ['{{{i}}}', '{7}'],
    ['{{now.ms}}', '1768478400000'],
    ['{{random 1 3}}/{{random -5 -5}}', '2/-5'],
    ['\\{{i}} is {{i}}', '{{i}} is 7'],
    ['\\\\{{i}}', '\\{{i}}'],
    ['{ {i} } }}', '{ {i} } }}'],
    ['', ''],
  ])('%j becomes %j', (text, expanded) => {
    expect(readTemplate(text).mistakes).toEqual([]);
    expect(expand(text)).toBe(expanded);
  });

  it.each([
    ['a {{id}}', '{{id}}'],
    ['{{i 1}}', '{{i 1}}'],
    ['{{}}', '{{}}'],
    ['{{constructor}}', '{{constructor}}'],
    ['{{random 5 1}}', '{{random 5 1}}'],
    ['{{random 1}}', '{{random 1}}'],
    ['{{random 1 2 3}}', '{{random 1 2 3}}'],
    ['{{random 1 99999999999999999999}}', '{{random 1 99999999999999999999}}'],
    ['x {{i', '{{'],
    ['x {{i}', '{{'],
  ])('%j has a mistake at %j, and stays as it is', (text, marked) => {
    const { mistakes } = readTemplate(text);
    expect(mistakes.map(({ from, to }) => text.slice(from, to))).toEqual([marked]);
    expect(expand(text)).toBe(text);
  });

  it('mints a new UUID at each place', () => {
    let n = 0;
    const uuid = () => String(n++);
    expect(readTemplate('{{uuid}} {{uuid}}').expand({ ...source, uuid })).toBe('0 1');
  });

  it('never throws, and leaves what is escaped or has no braces as it is', () => {
    const text = fc.array(fc.constantFrom('{', '}', '{{', '}}', '\\', 'i', 'now', ' ', 'random 1 2', '\n'));
    fc.assert(
      fc.property(text, (pieces) => {
        const some = pieces.join('');
        const escaped = some.replaceAll('{{', '\\{{');
        readTemplate(some).expand(source);
        expect(expand(escaped)).toBe(some);
        expect(readTemplate(escaped).mistakes).toEqual([]);
      }),
    );
  });

  it('draws whole numbers, both ends included', () => {
    fc.assert(
      fc.property(
        fc.integer(),
        fc.nat(1000),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (low, span, draw) => {
          const template = readTemplate(`{{random ${low} ${low + span}}}`);
          const at = (random: number) => Number(template.expand({ ...source, random: () => random }));
          expect(at(draw)).toBeGreaterThanOrEqual(low);
          expect(at(draw)).toBeLessThanOrEqual(low + span);
          expect([at(0), at(1 - 2 ** -40)]).toEqual([low, low + span]);
        },
      ),
    );
  });
});

it('mints UUIDs of version 4, each another', () => {
  const minted = Array.from({ length: 100 }, mintUuid);
  expect(new Set(minted).size).toBe(100);
  for (const uuid of minted)
    expect(uuid).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
