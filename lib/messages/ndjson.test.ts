import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MessageDraft, SeenSource, WholeMessage } from '#lib/contracts/message.ts';
import { NOW, queueArn } from '#lib/testing/builders.ts';
import { toNdjson } from './ndjson.ts';
import { type NdjsonLine, readNdjson } from './read-ndjson.ts';

const source: SeenSource = { kind: 'queue', arn: queueArn('orders') };
const MESSAGES = 10_000;

/** Text of any UTF-16 units, with those that break files and JSON more often. */
const unit = fc.oneof(
  { weight: 3, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  fc.constantFrom(
    '\0',
    '\n',
    '\r\n',
    '\u0085',
    '\u2028',
    '\u2029',
    '\ud83d',
    '\ude00',
    '\ufeff',
    '"',
    '\\',
    '😀',
    '}\n{',
  ),
  fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
);
const text = fc.array(unit, { maxLength: 6 }).map((units) => units.join(''));
const optional = fc.option(text, { nil: null });
const attribute = fc.oneof(
  fc.record({ dataType: fc.constantFrom('String', 'Number', 'String.Array', 'Number.int'), value: text }),
  fc.uint8Array().map((bytes) => ({ dataType: 'Binary.png', value: Buffer.from(bytes).toString('base64') })),
);
const name = fc.oneof(text, fc.constantFrom('__proto__', 'constructor', 'toString'));
const message: fc.Arbitrary<WholeMessage> = fc.record({
  messageId: fc.uuid(),
  body: text,
  attributes: fc.array(fc.tuple(name, attribute), { maxLength: 4 }).map((pairs) => Object.fromEntries(pairs)),
  bodyBytes: fc.nat(),
  size: fc.nat(),
  sentAt: fc.constant(NOW),
  firstReceivedAt: fc.constant(null),
  receiveCount: fc.integer({ min: 1, max: 9 }),
  groupId: optional,
  deduplicationId: optional,
  sequenceNumber: fc.option(fc.constant('18446744073709551615'), { nil: null }),
  senderId: optional,
  traceHeader: optional,
  cameFrom: optional,
  topicArn: optional,
});

async function read(pieces: Iterable<string>) {
  const lines: NdjsonLine[] = [];
  for await (const line of readNdjson(pieces)) lines.push(line);
  return lines;
}

function draftOf({ body, attributes, groupId, deduplicationId, traceHeader }: WholeMessage): MessageDraft {
  return { body, attributes, groupId, deduplicationId, traceHeader, delaySeconds: null };
}

it(`gives ${MESSAGES} messages back as they were, equal to the byte, through a file of UTF-8`, async () => {
  const messages = fc.sample(message, { numRuns: MESSAGES, seed: 20_260_115 });
  const file = new TextEncoder().encode(messages.map((one) => toNdjson(one, source)).join(''));
  const lines = await read([new TextDecoder().decode(file)]);
  expect(lines).toHaveLength(MESSAGES);
  for (const [i, one] of messages.entries()) {
    const line = lines[i];
    if (!line || !('draft' in line)) throw new Error(`line ${i + 1} was not read`);
    expect(line.line).toBe(i + 1);
    expect(Buffer.from(line.draft.body, 'utf16le').equals(Buffer.from(one.body, 'utf16le'))).toBe(true);
    expect(line.draft).toEqual(draftOf(one));
    expect(Object.keys(line.draft.attributes)).toEqual(Object.keys(one.attributes));
  }
});

it('reads the same however the file is cut, with any line ends, and none at the end', async () => {
  const cut = fc.array(fc.nat(400), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(
      fc.array(message, { maxLength: 4 }),
      cut,
      fc.constantFrom('\n', '\r\n'),
      async (some, cuts, end) => {
        const lines = some.map((one) => toNdjson(one, source).replace('\n', ''));
        const file = `\ufeff${lines.join(end)}`;
        const places = [0, ...cuts.toSorted((a, b) => a - b), file.length];
        const pieces = places.slice(1).map((to, i) => file.slice(places[i], to));
        expect(await read(pieces)).toEqual(some.map((one, i) => ({ line: i + 1, draft: draftOf(one) })));
      },
    ),
    { numRuns: 300 },
  );
});

it('writes each message on one line for every reader of lines', () => {
  fc.assert(
    fc.property(message, (one) => {
      expect(toNdjson(one, source).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)).toHaveLength(2);
    }),
  );
});

it('says of each line what is wrong with it, and reads the others', async () => {
  const file = [
    '{"body":"a"}',
    '',
    '{"body":1}',
    'null',
    '[1]',
    '{"body":"b","attributes":{"x":"y"}}',
    '{"body":"c"',
    '{"body":"d","groupId":4}',
    '{"body":"e","delaySeconds":5,"other":true}',
  ].join('\n');
  const lines = await read([file]);
  expect(lines.map(({ line, ...rest }) => [line, 'mistake' in rest])).toEqual([
    [1, false],
    [3, true],
    [4, true],
    [5, true],
    [6, true],
    [7, true],
    [8, true],
    [9, false],
  ]);
  expect(lines.at(-1)).toMatchObject({ draft: { body: 'e', delaySeconds: 5, attributes: {} } });
});
